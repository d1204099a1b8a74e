package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Changes to issues that the app makes itself; Jira records each in the issue's history. */
@Named
public class IssueEdits {

    private final IssueManager issues;
    private final IssueIndex index;

    @Inject
    public IssueEdits(IssueManager issues, IssueIndex index) {
        this.issues = issues;
        this.index = index;
    }

    /**
     * Sets the summary without an event and without mail, so that no listener, ours included, hears of it.
     *
     * @param user the one whose edit made this necessary
     */
    public void setSummary(Issue issue, String summary, @Nullable ApplicationUser user) {
        MutableIssue fresh = issues.getIssueObject(issue.getId());
        fresh.setSummary(summary);
        issues.updateIssue(user, fresh, EventDispatchOption.DO_NOT_DISPATCH, false);
        // Jira indexes changed issues when it hears of the event that we have just held back.
        index.renew(fresh);
    }
}
