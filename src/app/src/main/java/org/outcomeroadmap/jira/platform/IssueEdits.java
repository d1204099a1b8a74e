package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /**
     * Puts another option in the place of one in a multi-select field, as an edit that Jira tells of, but not by mail.
     * An issue that has both afterwards has it once.
     *
     * @param user the one who wanted this, whether or not they may see the issue
     */
    public void replaceOption(
            long issueId, CustomField field, Option from, Option into, @Nullable ApplicationUser user) {
        @Nullable MutableIssue fresh = issues.getIssueObject(issueId);
        if (fresh == null || !(fresh.getCustomFieldValue(field) instanceof Collection<?> chosen)) {
            return;
        }
        List<Object> replaced = chosen.stream()
                .<Object>map(option -> isSame(option, from) ? into : option)
                .toList();
        fresh.setCustomFieldValue(field, withoutSecond(replaced, into));
        issues.updateIssue(user, fresh, EventDispatchOption.ISSUE_UPDATED, false);
    }

    private static boolean isSame(Object option, Option other) {
        return option instanceof Option one && one.getOptionId().equals(other.getOptionId());
    }

    private static List<Object> withoutSecond(List<Object> options, Option once) {
        List<Object> kept = new ArrayList<>();
        for (Object option : options) {
            if (!isSame(option, once) || kept.stream().noneMatch(other -> isSame(other, once))) {
                kept.add(option);
            }
        }
        return kept;
    }
}
