package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** Knows which roadmap issues target an outcome. */
public interface TargetingEpics {

    /** The roadmap issues that target the outcome, as far as the viewer may see them and what links them. */
    List<Issue> of(Issue outcome, VisibleIssues viewer);

    /** How many roadmap issues target each of these outcomes that the viewer may see, by the outcome's id. */
    Map<Long, EpicCount> count(Collection<Long> outcomeIds, VisibleIssues viewer);

    /**
     * How many roadmap issues target an outcome.
     *
     * @param all open and done ones
     * @param open those that are not done
     */
    record EpicCount(int all, int open) {}
}
