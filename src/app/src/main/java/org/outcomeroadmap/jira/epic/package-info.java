/** Which outcomes a roadmap issue targets, and the panels that show it. */
@NullMarked
package org.outcomeroadmap.jira.epic;

import org.jspecify.annotations.NullMarked;
