/** Reads Jira's query language into a tree; knows nothing of issues. */
@NullMarked
package org.outcomeroadmap.workbench.jira.jql;

import org.jspecify.annotations.NullMarked;
