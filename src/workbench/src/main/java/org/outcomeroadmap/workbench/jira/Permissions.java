package org.outcomeroadmap.workbench.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_OWN_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.MOVE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.SET_ISSUE_SECURITY;
import static com.atlassian.jira.permission.ProjectPermissions.TRANSITION_ISSUES;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what: one permission scheme for all projects, filled through the members of each project's roles. */
public final class Permissions implements PermissionManager, GlobalPermissionManager {
    /** Has every permission; the only role that administers its project. */
    public static final String ADMINISTRATORS = "Administrators";

    /** Roles in the order of their ids, with the names of their usual members. */
    public static final Map<String, List<String>> ROLES = roles();

    private static final String JIRA_ADMINISTRATOR = "admin";
    private static final List<String> SEE_RESTRICTED = List.of("admin", "rita", "paula", "lena");
    private static final Set<ProjectPermissionKey> DEVELOP = Set.of(
            BROWSE_PROJECTS, CREATE_ISSUES, EDIT_ISSUES, LINK_ISSUES, TRANSITION_ISSUES, ADD_COMMENTS, ASSIGNABLE_USER);
    private static final Set<ProjectPermissionKey> MANAGE =
            Set.of(CREATE_ATTACHMENTS, DELETE_OWN_ATTACHMENTS, DELETE_ISSUES, MOVE_ISSUES, SET_ISSUE_SECURITY);

    private final JiraModel model;

    Permissions(JiraModel model) {
        this.model = model;
    }

    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put(ADMINISTRATORS, List.of("admin"));
        roles.put("Product team", List.of("rita", "paula"));
        roles.put("Developers", List.of("dana"));
        roles.put("Viewers", List.of("lena"));
        return roles;
    }

    Map<String, List<String>> usualMembers() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        ROLES.forEach((role, names) -> members.put(role, keys(names)));
        return members;
    }

    private List<String> keys(List<String> names) {
        return names.stream()
                .flatMap(name -> model.users().named(name).stream())
                .map(ApplicationUser::getKey)
                .toList();
    }

    public boolean isJiraAdministrator(@Nullable ApplicationUser user) {
        return user != null && user.getName().equals(JIRA_ADMINISTRATOR);
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user) {
        return isJiraAdministrator(user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, @Nullable Issue issue, @Nullable ApplicationUser user) {
        return issue != null
                && (!issue.isArchived() || permission.equals(BROWSE_PROJECTS))
                && hasPermission(permission, issue.getProjectObject(), user)
                && (issue.getSecurityLevelId() == null || seesRestricted(user));
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, @Nullable Project project, @Nullable ApplicationUser user) {
        boolean readOnly = project != null && project.isArchived();
        if (project == null || user == null || (readOnly && !permission.equals(BROWSE_PROJECTS))) {
            return false;
        }
        Map<String, List<String>> members = model.projects().row(project).roles();
        return members.entrySet().stream()
                .filter(role -> role.getValue().contains(user.getKey()))
                .anyMatch(role -> grants(role.getKey(), permission));
    }

    private static boolean grants(String role, ProjectPermissionKey permission) {
        return switch (role) {
            case ADMINISTRATORS -> true;
            case "Product team" -> MANAGE.contains(permission) || DEVELOP.contains(permission);
            case "Developers" -> DEVELOP.contains(permission);
            default -> permission.equals(BROWSE_PROJECTS);
        };
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        return model.projects().getProjectObjects().stream()
                .filter(project -> !project.isArchived() && hasPermission(permission, project, user))
                .toList();
    }

    /** Whether the user is a member of the security level, which is the same in every project. */
    public boolean seesRestricted(@Nullable ApplicationUser user) {
        return user != null && SEE_RESTRICTED.contains(user.getName());
    }
}
