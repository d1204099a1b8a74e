package org.outcomeroadmap.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.rules.RuleBook;

/**
 * Who may import, replace and delete the studies of an issue: whoever may edit it and attach files to it, unless the
 * project's rules leave it to its administrators.
 */
@Named
public class ImportPermission {

    private final RuleBook rules;
    private final ProjectAdministrators administrators;

    @Inject
    public ImportPermission(RuleBook rules, ProjectAdministrators administrators) {
        this.rules = rules;
        this.administrators = administrators;
    }

    /** Whether the user may import files of this issue, and see what cells hold that could not be used. */
    public boolean has(VisibleIssues user, Issue issue) {
        return user.user() != null
                && user.may(ProjectPermissions.EDIT_ISSUES, issue)
                && user.may(ProjectRights.createAttachments(), issue)
                && isChosen(user, issue.getProjectObject());
    }

    /**
     * Refuses whoever may not.
     *
     * @throws Refusal NOT_SIGNED_IN or NOT_PERMITTED
     */
    public void require(VisibleIssues user, Issue issue) {
        user.signedIn();
        if (!has(user, issue)) {
            throw Refusal.notPermitted(Words.of("outcomes.error.may-not-import", issue.getKey()));
        }
    }

    /** Whether the user may import files of the project's issues in general. */
    public boolean has(VisibleIssues user, Project project) {
        return user.user() != null
                && user.may(ProjectPermissions.EDIT_ISSUES, project)
                && user.may(ProjectRights.createAttachments(), project)
                && isChosen(user, project);
    }

    /**
     * Refuses whoever may not import in the project.
     *
     * @throws Refusal NOT_SIGNED_IN or NOT_PERMITTED
     */
    public void require(VisibleIssues user, Project project) {
        user.signedIn();
        if (!has(user, project)) {
            throw Refusal.notPermitted(Words.of("outcomes.error.may-not-import-in", project.getKey()));
        }
    }

    private boolean isChosen(VisibleIssues user, Project project) {
        return switch (rules.of(project.getId()).importers()) {
            case EDITORS -> true;
            case PROJECT_ADMINISTRATORS -> administrators.mayAdminister(project, user.user());
        };
    }
}
