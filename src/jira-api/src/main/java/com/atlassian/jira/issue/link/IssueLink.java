package com.atlassian.jira.issue.link;

import static org.outcomeroadmap.signature.Source.CONDEC;

import com.atlassian.jira.issue.Issue;
import org.outcomeroadmap.signature.Seen;

/** A link: it leads outward from its source to its destination. */
@Seen(CONDEC)
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Long getSequence();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();

    boolean isSystemLink();
}
