package org.outcomeroadmap.workbench.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ARCHIVE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.RESTORE_ISSUES;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Issues and projects put aside: out of search and read-only, but with all they have, until they are restored. */
public final class Archive {
    private final JiraModel model;
    private final Tables tables;

    Archive(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** Whether the issue is archived, by itself or with its project. */
    boolean holds(Issue issue) {
        return issue.isArchived() || holds(issue.getProjectId());
    }

    /** Whether the project of this id is archived. */
    boolean holds(long projectId) {
        return tables.archivedProjects.get(projectId).isPresent();
    }

    /**
     * Archives an issue.
     *
     * @throws Refusal 403 without the permission, or when it is archived already
     */
    public void archive(ApplicationUser user, StoredIssue issue) {
        permit(ARCHIVE_ISSUES, user, issue, !holds(issue), "archive");
        issue.set("archivedby", user.getKey());
        issue.set("archiveddate", model.clock().millis());
        model.issues().update(user, issue, Optional.of(EventType.ISSUE_ARCHIVED_ID));
    }

    /**
     * Restores an archived issue.
     *
     * @throws Refusal 403 without the permission, or when it is not archived, or its project is
     */
    public void restore(ApplicationUser user, StoredIssue issue) {
        permit(RESTORE_ISSUES, user, issue, issue.isArchived() && !holds(issue.getProjectId()), "restore");
        issue.set("archivedby", null);
        issue.set("archiveddate", null);
        model.issues().update(user, issue, Optional.of(EventType.ISSUE_RESTORED_ID));
    }

    private void permit(
            ProjectPermissionKey permission, ApplicationUser user, StoredIssue issue, boolean possible, String verb) {
        if (!possible || !model.permissions().hasPermission(permission, issue.getProjectObject(), user)) {
            throw new Refusal(403, "You can't " + verb + " issue '" + issue.getKey() + "'.");
        }
    }

    /** Archives a project with all its issues, or restores and indexes it again; for Jira administrators. */
    public void set(ApplicationUser user, Project project, boolean archived) {
        if (!model.permissions().isJiraAdministrator(user) || holds(project.getId()) == archived) {
            throw new Refusal(
                    403, "You can't " + (archived ? "archive" : "restore") + " project '" + project.getKey() + "'.");
        }
        model.store().atomically(() -> {
            if (archived) {
                tables.archivedProjects.put(
                        project.getId(),
                        new Rows.Archived(
                                project.getId(), user.getKey(), model.clock().millis()));
            } else {
                tables.archivedProjects.remove(project.getId());
            }
        });
        model.index()
                .reIndexIssueObjects(
                        model.issues().getIssueObjects(model.issues().getIssueIdsForProject(project.getId())));
    }
}
