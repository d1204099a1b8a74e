package com.atlassian.jira.issue.context;

import static org.outcomeroadmap.signature.Source.IGSL;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import org.outcomeroadmap.signature.Seen;

/** The scope of every project. */
@Seen(IGSL)
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    @Seen(UNPROVEN)
    protected GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public Project getProjectObject() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return null;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public String getIssueTypeId() {
        return null;
    }
}
