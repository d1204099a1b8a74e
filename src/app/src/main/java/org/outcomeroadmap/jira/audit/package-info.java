/** What was done to a project's outcomes data and rules, by whom and when. */
@NullMarked
package org.outcomeroadmap.jira.audit;

import org.jspecify.annotations.NullMarked;
