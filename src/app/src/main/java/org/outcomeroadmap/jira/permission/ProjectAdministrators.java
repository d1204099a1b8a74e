package org.outcomeroadmap.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/** Who may change the app's settings: Jira administrators everywhere, project administrators in their project. */
@Named
public class ProjectAdministrators {

    private final PermissionManager permissions;
    private final GlobalPermissionManager global;

    @Inject
    public ProjectAdministrators(PermissionManager permissions, GlobalPermissionManager global) {
        this.permissions = permissions;
        this.global = global;
    }

    /** Whether the user administers the whole site. */
    public boolean isJiraAdministrator(@Nullable ApplicationUser user) {
        return user != null && global.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    /**
     * The caller, who must administer the whole site.
     *
     * @param reason key of the words that say what only Jira administrators may do
     * @throws Refusal NOT_SIGNED_IN or NOT_PERMITTED
     */
    public ApplicationUser jiraAdministrator(VisibleIssues caller, String reason) {
        ApplicationUser user = caller.signedIn();
        if (!isJiraAdministrator(user)) {
            throw Refusal.notPermitted(Words.of(reason));
        }
        return user;
    }

    /** Whether the user may change the project's settings. */
    public boolean mayAdminister(Project project, @Nullable ApplicationUser user) {
        return user != null
                && (isJiraAdministrator(user)
                        || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user));
    }

    /** Whether the user may know the project. */
    public boolean maySee(Project project, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    /**
     * The project of this key, which the caller must administer.
     *
     * @throws Refusal NOT_SIGNED_IN, NOT_FOUND if the project is missing or unseen, or NOT_PERMITTED
     */
    public Project administered(String key, VisibleIssues caller) {
        ApplicationUser user = caller.signedIn();
        Project project = caller.project(key);
        if (!mayAdminister(project, user)) {
            throw Refusal.notPermitted(Words.of("outcomes.setup.not-administrator", project.getKey()));
        }
        return project;
    }
}
