package com.atlassian.jira.config;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.CONDEC;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Statuses, priorities and issue types by id. */
@Seen(BLACKDUCK)
public interface ConstantsManager {
    @Seen(CONDEC)
    Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    Status getStatus(String id);

    Collection<Status> getStatuses();
}
