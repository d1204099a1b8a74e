/** Switching the app on for a project: what it needs of Jira, what is there, and who may create the rest. */
@NullMarked
package org.outcomeroadmap.jira.setup;

import org.jspecify.annotations.NullMarked;
