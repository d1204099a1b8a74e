/** The JQL functions that search outcomes and roadmap issues by their links and scores. */
@NullMarked
package org.outcomeroadmap.jira.jql;

import org.jspecify.annotations.NullMarked;
