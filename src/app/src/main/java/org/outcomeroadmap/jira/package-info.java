/** The app in Jira: which of Jira's services it uses. */
@NullMarked
package org.outcomeroadmap.jira;

import org.jspecify.annotations.NullMarked;
