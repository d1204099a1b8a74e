package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;

/** What an event of an issue is about. */
public final class IssueEvents {

    private IssueEvents() {}

    /** Whether the issue is being deleted. */
    public static boolean isDeletion(IssueEvent event) {
        return EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId());
    }
}
