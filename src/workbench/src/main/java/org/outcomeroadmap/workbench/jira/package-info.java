/** The part of Jira's model that the workbench offers: users, projects, issues, fields, permissions and their index. */
@NullMarked
package org.outcomeroadmap.workbench.jira;

import org.jspecify.annotations.NullMarked;
