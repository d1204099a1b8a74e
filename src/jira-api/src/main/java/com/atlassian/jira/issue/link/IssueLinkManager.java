package com.atlassian.jira.issue.link;

import static org.outcomeroadmap.signature.Source.CONDEC;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** The links between issues, without asking for permissions. */
@Seen(CONDEC)
public interface IssueLinkManager {
    void createIssueLink(Long sourceId, Long destinationId, Long linkTypeId, Long sequence, ApplicationUser user)
            throws CreateException;

    void removeIssueLink(IssueLink link, ApplicationUser user) throws RemoveException;

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    Collection<IssueLink> getIssueLinks(Long linkTypeId);

    IssueLink getIssueLink(Long id);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long linkTypeId);

    boolean isLinkingEnabled();
}
