package org.outcomeroadmap.jira.decision;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** What the panel of an epic tells of why it has no outcome. */
@Named
public class Excuses {

    private final Decisions decisions;
    private final DecisionView view;
    private final IssueKinds kinds;

    @Inject
    public Excuses(Decisions decisions, DecisionView view, IssueKinds kinds) {
        this.decisions = decisions;
        this.view = view;
        this.kinds = kinds;
    }

    /** Why the issue has no outcome, whether or not it has one by now; null for none and for what stands on no roadmap. */
    public DecisionJson.@Nullable Excuse of(Issue issue) {
        return kinds.isRoadmap(issue)
                ? decisions.of(issue.getId()).map(view::excuse).orElse(null)
                : null;
    }

    /** Whether the viewer may excuse the issue, or take its excuse back. */
    public boolean may(VisibleIssues viewer, Issue issue) {
        return viewer.user() != null && kinds.isRoadmap(issue) && viewer.may(ProjectPermissions.EDIT_ISSUES, issue);
    }
}
