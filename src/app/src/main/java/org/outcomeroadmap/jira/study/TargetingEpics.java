package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.outcomeroadmap.jira.permission.VisibleIssues;

/** Knows which roadmap issues target an outcome. */
public interface TargetingEpics {

    /** The roadmap issues that target the outcome, as far as the viewer may see them and what links them. */
    List<Issue> of(Issue outcome, VisibleIssues viewer);
}
