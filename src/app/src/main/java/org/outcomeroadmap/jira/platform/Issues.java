package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's issues by id and key, archived ones left out. No permission is checked here. */
@Named
public class Issues {

    private final IssueManager issues;

    @Inject
    public Issues(IssueManager issues) {
        this.issues = issues;
    }

    /** The issue with the id. */
    public Optional<Issue> byId(long id) {
        return present(issues.getIssueObject(id));
    }

    /** The issue that has the key now. */
    public Optional<Issue> byKey(String key) {
        return present(issues.getIssueByCurrentKey(key));
    }

    /** The issue that has the key now or had it before it was moved. */
    public Optional<Issue> byKeyEverHeld(String key) {
        return present(issues.getIssueObject(key));
    }

    /** The issue that has the key now or had it, also while it is archived. */
    public Optional<Issue> byKeyEvenArchived(String key) {
        return Optional.ofNullable(issues.getIssueObject(key));
    }

    /** The issue, unless it is null or archived. */
    public Optional<Issue> present(@Nullable Issue issue) {
        return Optional.ofNullable(issue).filter(found -> !isArchived(found));
    }

    /** Whether there is such an issue at all, archived or not. */
    public boolean exists(long id) {
        return issues.getIssueObject(id) != null;
    }

    /** Every issue of the project. */
    public List<Issue> ofProject(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId).stream()
                    .flatMap(id -> byId(id).stream())
                    .toList();
        } catch (GenericEntityException unreadable) {
            throw new IllegalStateException("Jira can't list the issues of the project " + projectId, unreadable);
        }
    }

    /** Whether the issue is archived, by itself or with its project. */
    public static boolean isArchived(Issue issue) {
        return issue.isArchived() || issue.getProjectObject().isArchived();
    }
}
