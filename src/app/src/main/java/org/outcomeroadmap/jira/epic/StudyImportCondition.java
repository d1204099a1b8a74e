package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;

/**
 * Holds on studies for everybody who sees them, and on other issues of an enabled project that have attachments for
 * those who may import them.
 */
public class StudyImportCondition extends AbstractIssueWebCondition {

    private final IssueKinds kinds;
    private final PermissionManager permissions;

    /** Made by Jira. */
    @Inject
    public StudyImportCondition(IssueKinds kinds, PermissionManager permissions) {
        this.kinds = kinds;
        this.permissions = permissions;
    }

    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, Issue issue, JiraHelper helper) {
        Optional<IssueKind> kind = kinds.of(issue);
        if (kind.isEmpty()) {
            return false;
        }
        return kind.get() == IssueKind.STUDY
                || (!issue.getAttachments().isEmpty()
                        && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)
                        && permissions.hasPermission(ProjectRights.createAttachments(), issue, user));
    }
}
