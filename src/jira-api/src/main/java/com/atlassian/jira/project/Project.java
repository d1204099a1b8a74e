package com.atlassian.jira.project;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** A project. */
@Seen(SLACK)
public interface Project {
    Long getId();

    String getName();

    String getKey();

    String getDescription();

    ApplicationUser getProjectLead();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();
}
