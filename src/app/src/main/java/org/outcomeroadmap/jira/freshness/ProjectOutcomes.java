package org.outcomeroadmap.jira.freshness;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** The outcomes of a project, whoever may see them. */
@Named
public class ProjectOutcomes {

    private final Issues issues;
    private final IssueKinds kinds;

    @Inject
    public ProjectOutcomes(Issues issues, IssueKinds kinds) {
        this.issues = issues;
        this.kinds = kinds;
    }

    /** Those that the caller may see, oldest first. */
    List<Issue> visible(long projectId, VisibleIssues caller) {
        return all(projectId).stream()
                .flatMap(issue -> caller.visible(issue).stream())
                .toList();
    }

    /** All of them, oldest first. Nothing of this may be shown to anybody without asking what they may see. */
    List<Issue> all(long projectId) {
        return issues.ofProject(projectId).stream()
                .filter(kinds::isOutcome)
                .sorted(Comparator.comparing(Issue::getId))
                .toList();
    }
}
