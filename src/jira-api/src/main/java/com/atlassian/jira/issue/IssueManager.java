package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.ONLYOFFICE;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.outcomeroadmap.signature.Seen;

/** Finds, creates and changes issues without asking for permissions. */
@Seen(POKER)
public interface IssueManager {
    @Seen(ONLYOFFICE)
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    @Seen(UNPROVEN)
    MutableIssue getIssueByKeyIgnoreCase(String key);

    @Seen(UNPROVEN)
    List<Issue> getIssueObjects(Collection<Long> ids);

    @Seen(UNPROVEN)
    Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request);

    @Seen(CONDEC)
    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    @Seen(CONDEC)
    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;

    @Seen(UNPROVEN)
    long getIssueCountForProject(Long projectId);
}
