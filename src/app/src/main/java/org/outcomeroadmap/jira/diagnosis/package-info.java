/** Finds out for an administrator why a user sees a panel on an issue, or does not. */
@NullMarked
package org.outcomeroadmap.jira.diagnosis;

import org.jspecify.annotations.NullMarked;
