package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;

/** The services of the Jira model that pages ask. */
public record JiraServices(
        IssueManager issues,
        ProjectManager projects,
        PermissionManager permissions,
        GlobalPermissionManager globalPermissions,
        CustomFieldManager fields,
        IssueLinkManager links,
        SearchService search) {}
