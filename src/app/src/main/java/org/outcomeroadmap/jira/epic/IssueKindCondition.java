package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;

/** Shows something only on issues of one kind, and only in projects for which the app is on. */
abstract class IssueKindCondition extends AbstractIssueWebCondition {

    private final IssueKind kind;
    private final IssueKinds kinds;

    IssueKindCondition(IssueKind kind, IssueKinds kinds) {
        this.kind = kind;
        this.kinds = kinds;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        return kinds.of(issue).filter(kind::equals).isPresent();
    }
}
