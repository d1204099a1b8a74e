package com.atlassian.jira.permission;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import org.outcomeroadmap.signature.Seen;

/** The project permissions that Jira itself knows. */
@Seen(SLACK)
public class ProjectPermissions {
    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    @Seen(MRIM)
    public static final ProjectPermissionKey CREATE_ISSUES = new ProjectPermissionKey("CREATE_ISSUES");

    @Seen(MRIM)
    public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    @Seen(MRIM)
    public static final ProjectPermissionKey ADD_COMMENTS = new ProjectPermissionKey("ADD_COMMENTS");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey CREATE_ATTACHMENTS = new ProjectPermissionKey("CREATE_ATTACHMENTS");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey DELETE_ISSUES = new ProjectPermissionKey("DELETE_ISSUES");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey DELETE_ALL_ATTACHMENTS =
            new ProjectPermissionKey("DELETE_ALL_ATTACHMENTS");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey DELETE_OWN_ATTACHMENTS =
            new ProjectPermissionKey("DELETE_OWN_ATTACHMENTS");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey ARCHIVE_ISSUES = new ProjectPermissionKey("ARCHIVE_ISSUES");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey RESTORE_ISSUES = new ProjectPermissionKey("RESTORE_ISSUES");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey SET_ISSUE_SECURITY = new ProjectPermissionKey("SET_ISSUE_SECURITY");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey TRANSITION_ISSUES = new ProjectPermissionKey("TRANSITION_ISSUES");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey ASSIGN_ISSUES = new ProjectPermissionKey("ASSIGN_ISSUES");

    @Seen(UNPROVEN)
    public static final ProjectPermissionKey ASSIGNABLE_USER = new ProjectPermissionKey("ASSIGNABLE_USER");

    private ProjectPermissions() {}
}
