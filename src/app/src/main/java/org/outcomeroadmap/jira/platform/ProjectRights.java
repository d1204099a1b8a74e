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

    /** Delete anybody's files from issues. */
    public static ProjectPermissionKey deleteAllAttachments() {
        return ProjectPermissions.DELETE_ALL_ATTACHMENTS;
    }

    /** Delete one's own files from issues. */
    public static ProjectPermissionKey deleteOwnAttachments() {
        return ProjectPermissions.DELETE_OWN_ATTACHMENTS;
    }

    /** Set the security level of issues. */
    public static ProjectPermissionKey setIssueSecurity() {
        return ProjectPermissions.SET_ISSUE_SECURITY;
    }

    /** Create issues. */
    public static ProjectPermissionKey createIssues() {
        return ProjectPermissions.CREATE_ISSUES;
    }

    /** Link issues. */
    public static ProjectPermissionKey linkIssues() {
        return ProjectPermissions.LINK_ISSUES;
    }
}
