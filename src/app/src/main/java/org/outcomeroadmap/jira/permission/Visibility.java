package org.outcomeroadmap.jira.permission;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Issues;

/** Gives each user the issues that they may see. */
@Named
public final class Visibility {

    private final Issues issues;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public Visibility(
            Issues issues,
            ProjectManager projects,
            PermissionManager permissions,
            JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    /** What the user of the current request may see. */
    public VisibleIssues ofCaller() {
        return of(authentication.getLoggedInUser());
    }

    /**
     * What this user may see.
     *
     * @param user null for somebody who is not signed in
     */
    public VisibleIssues of(@Nullable ApplicationUser user) {
        return new VisibleIssues(user, issues, projects, permissions);
    }
}
