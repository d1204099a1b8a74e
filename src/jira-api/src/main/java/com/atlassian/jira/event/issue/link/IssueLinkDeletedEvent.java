package com.atlassian.jira.event.issue.link;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.link.IssueLink;
import org.outcomeroadmap.signature.Seen;

/** A link was deleted. */
@Seen(CONDEC)
public class IssueLinkDeletedEvent {
    private final IssueLink issueLink;

    @Seen(UNPROVEN)
    public IssueLinkDeletedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
