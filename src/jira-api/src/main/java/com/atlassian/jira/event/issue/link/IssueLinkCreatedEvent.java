package com.atlassian.jira.event.issue.link;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.link.IssueLink;
import org.outcomeroadmap.signature.Seen;

/** A link was created. */
@Seen(CONDEC)
public class IssueLinkCreatedEvent {
    private final IssueLink issueLink;

    @Seen(UNPROVEN)
    public IssueLinkCreatedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
