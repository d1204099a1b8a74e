package org.outcomeroadmap.workbench.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADD_COMMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.ARCHIVE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ALL_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_OWN_ATTACHMENTS;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.LINK_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.MOVE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.RESTORE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.SET_ISSUE_SECURITY;
import static com.atlassian.jira.permission.ProjectPermissions.TRANSITION_ISSUES;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may do what: every project has a permission scheme of its own, which can be changed at any time. */
public final class Permissions implements PermissionManager, GlobalPermissionManager {
    private static final List<ProjectPermissionKey> DEVELOP = List.of(
            CREATE_ISSUES, EDIT_ISSUES, LINK_ISSUES, TRANSITION_ISSUES, ASSIGN_ISSUES, ASSIGNABLE_USER, ADD_COMMENTS);
    private static final List<ProjectPermissionKey> MANAGE =
            List.of(CREATE_ATTACHMENTS, DELETE_OWN_ATTACHMENTS, DELETE_ISSUES, MOVE_ISSUES, SET_ISSUE_SECURITY);
    private static final Map<String, List<Holder>> USUAL_GRANTS = usualGrants();

    private final JiraModel model;
    private final Tables tables;

    Permissions(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    private static Map<String, List<Holder>> usualGrants() {
        Holder administrators = Holder.role(Roles.ADMINISTRATORS);
        Holder team = Holder.role(Roles.PRODUCT_TEAM);
        Holder developers = Holder.role(Roles.DEVELOPERS);
        Map<String, List<Holder>> grants = new LinkedHashMap<>();
        grants.put(BROWSE_PROJECTS.toString(), List.of(administrators, team, developers, Holder.role(Roles.VIEWERS)));
        DEVELOP.forEach(key -> grants.put(key.toString(), List.of(administrators, team, developers)));
        MANAGE.forEach(key -> grants.put(key.toString(), List.of(administrators, team)));
        List.of(DELETE_ALL_ATTACHMENTS, ARCHIVE_ISSUES, RESTORE_ISSUES, ADMINISTER_PROJECTS)
                .forEach(key -> grants.put(key.toString(), List.of(administrators)));
        return grants;
    }

    /** The permissions that a scheme grants, by their keys, in the order of pages. */
    public static List<String> keys() {
        return List.copyOf(USUAL_GRANTS.keySet());
    }

    public boolean isJiraAdministrator(@Nullable ApplicationUser user) {
        return user != null && user.isActive() && model.groups().has(Groups.ADMINISTRATORS, user);
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
                && model.levels().admits(issue, user)
                && (hasPermission(permission, issue.getProjectObject(), user) || asReporter(permission, issue, user));
    }

    private boolean asReporter(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return user != null
                && user.isActive()
                && user.equals(issue.getReporter())
                && !issue.getProjectObject().isArchived()
                && holders(issue.getProjectObject(), permission.toString()).stream()
                        .anyMatch(holder -> holder.kind() == Holder.Kind.REPORTER);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, @Nullable Project project, @Nullable ApplicationUser user) {
        return project != null
                && (!project.isArchived() || permission.equals(BROWSE_PROJECTS))
                && (user == null || user.isActive())
                && holders(project, permission.toString()).stream().anyMatch(holder -> is(holder, project, user));
    }

    /** Whether the user is meant; whether somebody reported an issue is not known here. */
    boolean is(Holder holder, @Nullable Project project, @Nullable ApplicationUser user) {
        return switch (holder.kind()) {
            case ROLE -> project != null && model.roles().has(project, holder.name(), user);
            case GROUP -> model.groups().has(holder.name(), user);
            case USER -> user != null && user.getKey().equals(holder.name());
            case SIGNED_IN -> user != null;
            case ANYONE -> true;
            case REPORTER -> false;
        };
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, @Nullable ApplicationUser user) {
        return model.projects().getProjectObjects().stream()
                .filter(project -> !project.isArchived() && hasPermission(permission, project, user))
                .toList();
    }

    Rows.Access access(Project project) {
        return tables.access
                .get(project.getId())
                .orElseGet(() -> new Rows.Access(project.getId(), USUAL_GRANTS, Map.of()));
    }

    /** Who holds the permission in the project. */
    public List<Holder> holders(Project project, String key) {
        return access(project).grants().getOrDefault(key, List.of());
    }

    /** Grants the permission to the holder, or takes it away. */
    public void grant(Project project, String key, Holder holder, boolean granted) {
        model.store().atomically(() -> {
            Rows.Access access = access(project);
            List<Holder> holders = new ArrayList<>(holders(project, key));
            holders.remove(holder);
            if (granted) {
                holders.add(holder);
            }
            Map<String, List<Holder>> grants = new LinkedHashMap<>(access.grants());
            grants.put(key, holders);
            tables.access.put(project.getId(), new Rows.Access(project.getId(), grants, access.groups()));
        });
    }
}
