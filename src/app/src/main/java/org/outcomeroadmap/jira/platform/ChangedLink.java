package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;

/**
 * A link that was made or removed.
 *
 * @param sourceId the issue that the link leads outward from
 */
public record ChangedLink(long linkTypeId, long sourceId) {

    /** The link that was made. */
    public static ChangedLink of(IssueLinkCreatedEvent event) {
        return of(event.getIssueLink());
    }

    /** The link that was removed. */
    public static ChangedLink of(IssueLinkDeletedEvent event) {
        return of(event.getIssueLink());
    }

    private static ChangedLink of(IssueLink link) {
        return new ChangedLink(link.getLinkTypeId(), link.getSourceId());
    }
}
