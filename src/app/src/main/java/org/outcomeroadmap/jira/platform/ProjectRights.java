package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Permissions of Jira whose constants are not proven on Jira 11. */
public final class ProjectRights {

    private ProjectRights() {}

    /** To attach files to issues. */
    public static ProjectPermissionKey createAttachments() {
        return ProjectPermissions.CREATE_ATTACHMENTS;
    }

    /** Link issues. */
    public static ProjectPermissionKey linkIssues() {
        return ProjectPermissions.LINK_ISSUES;
    }
}
