package org.outcomeroadmap.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Issues;

/**
 * The issues that one user may see: Browse Projects and issue security hold, archived issues are left out. An issue
 * that may not be seen, one that is archived and one that does not exist give the same answer.
 */
public final class VisibleIssues {

    private final @Nullable ApplicationUser user;
    private final Issues issues;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    VisibleIssues(
            @Nullable ApplicationUser user, Issues issues, ProjectManager projects, PermissionManager permissions) {
        this.user = user;
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
    }

    /** Whose view this is; null for somebody who is not signed in. */
    public @Nullable ApplicationUser user() {
        return user;
    }

    /**
     * The user, who must be signed in.
     *
     * @throws Refusal NOT_SIGNED_IN for somebody who is not
     */
    public ApplicationUser signedIn() {
        if (user == null) {
            throw Refusal.notSignedIn();
        }
        return user;
    }

    /** The issue of this key, current or from before a move. */
    public Optional<Issue> find(String key) {
        return issues.byKeyEverHeld(key).filter(this::mayBrowse);
    }

    /** The same, archived or not: for those who look after issues, and not for anything that counts or shows scores. */
    public Optional<Issue> findEvenArchived(String key) {
        return issues.byKeyEvenArchived(key).filter(this::mayBrowse);
    }

    /** The issue of this id. */
    public Optional<Issue> find(long id) {
        return issues.byId(id).filter(this::mayBrowse);
    }

    /** This issue, if it may be seen: for issues that come from links and searches. */
    public Optional<Issue> visible(@Nullable Issue issue) {
        return issues.present(issue).filter(this::mayBrowse);
    }

    /**
     * The issue of this key.
     *
     * @throws Refusal NOT_FOUND if it is missing or may not be seen
     */
    public Issue get(String key) {
        return find(key).orElseThrow(Refusal::notFound);
    }

    /**
     * The project of this key.
     *
     * @throws Refusal NOT_FOUND if it is missing or may not be seen
     */
    public Project project(String key) {
        return findProject(key).orElseThrow(Refusal::notFound);
    }

    /** The project of this key, if the user may browse it. */
    public Optional<Project> findProject(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key))
                .filter(project -> may(ProjectPermissions.BROWSE_PROJECTS, project));
    }

    /** Whether the user has this permission on the issue. */
    public boolean may(ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, user);
    }

    /** Whether the user has this permission in the project. */
    public boolean may(ProjectPermissionKey permission, Project project) {
        return permissions.hasPermission(permission, project, user);
    }

    private boolean mayBrowse(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }
}
