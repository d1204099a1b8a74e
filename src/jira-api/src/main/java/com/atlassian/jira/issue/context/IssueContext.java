package com.atlassian.jira.issue.context;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import org.outcomeroadmap.signature.Seen;

/** The project and issue type that decide which configuration of a field applies. */
@Seen(JAVADOC_7)
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();
}
