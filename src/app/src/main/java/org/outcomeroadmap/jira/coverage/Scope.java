package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * The issues that a coverage is counted over.
 *
 * @param outcomes the outcomes in scope, by their keys
 * @param epics the roadmap issues in scope, by their keys
 * @param matched how many of both the question itself matched; where none, all of the projects are in scope
 * @param jql what finds both in search
 */
public record Scope(List<Issue> outcomes, List<Issue> epics, Matched matched, ScopeJql jql) {

    /** How many issues a question matched. */
    public record Matched(int outcomes, int epics) {}

    public Scope {
        outcomes = IssueOrder.byKey(outcomes);
        epics = IssueOrder.byKey(epics);
    }
}
