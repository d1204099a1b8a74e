package com.atlassian.jira.event.issue;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;
import org.outcomeroadmap.signature.Seen;

/** Something happened to an issue. */
@Seen(SLACK)
public class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final GenericValue changeLog;
    private final Map<String, Object> params;
    private final Long eventTypeId;

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeLog,
            Map params,
            Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.changeLog = changeLog;
        this.params = copy(params);
        this.eventTypeId = eventTypeId;
    }

    private static Map<String, Object> copy(Map<?, ?> params) {
        Map<String, Object> copy = new HashMap<>();
        params.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    public Issue getIssue() {
        return issue;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public GenericValue getChangeLog() {
        return changeLog;
    }
}
