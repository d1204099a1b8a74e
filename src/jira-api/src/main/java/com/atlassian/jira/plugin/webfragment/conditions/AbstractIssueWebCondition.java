package com.atlassian.jira.plugin.webfragment.conditions;

import static org.outcomeroadmap.signature.Source.POKER;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeroadmap.signature.Seen;

/** Base of conditions on the issue of the page; not shown where there is none. */
@Seen(POKER)
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        Issue issue = (Issue) helper.getContextParams().get("issue");
        return issue != null && shouldDisplay(user, issue, helper);
    }

    public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper helper);
}
