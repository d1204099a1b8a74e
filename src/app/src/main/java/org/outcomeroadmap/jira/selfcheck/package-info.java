/** Finds out whether this Jira has every class and member that the app uses. */
@NullMarked
package org.outcomeroadmap.jira.selfcheck;

import org.jspecify.annotations.NullMarked;
