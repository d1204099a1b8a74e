package com.atlassian.jira.config;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Finds and creates issue types. */
@Seen(SLACK)
public interface IssueTypeManager {
    @Seen(CONDEC)
    IssueType createIssueType(String name, String description, Long avatarId);

    @Seen(CONDEC)
    Collection<IssueType> getIssueTypes();

    @Seen(CONDEC)
    IssueType getIssueType(String id);
}
