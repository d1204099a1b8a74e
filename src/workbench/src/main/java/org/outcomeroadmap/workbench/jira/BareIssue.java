package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericValue;

/** What no issue of the workbench has: components, versions, dates due, estimates, votes and sub-tasks. */
abstract class BareIssue implements MutableIssue {
    @Override
    public @Nullable String getEnvironment() {
        return null;
    }

    @Override
    public Collection<ProjectComponent> getComponentObjects() {
        return List.of();
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return List.of();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return List.of();
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return null;
    }

    @Override
    public Long getVotes() {
        return 0L;
    }

    @Override
    public Long getWatches() {
        return 0L;
    }

    @Override
    public @Nullable Long getWorkflowId() {
        return null;
    }

    @Override
    public @Nullable Long getOriginalEstimate() {
        return null;
    }

    @Override
    public @Nullable Long getEstimate() {
        return null;
    }

    @Override
    public @Nullable Long getTimeSpent() {
        return null;
    }

    @Override
    public @Nullable Object getExternalFieldValue(String fieldId) {
        return null;
    }

    @Override
    public boolean isSubTask() {
        return false;
    }

    @Override
    public @Nullable Long getParentId() {
        return null;
    }

    @Override
    public @Nullable Issue getParentObject() {
        return null;
    }

    @Override
    public @Nullable GenericValue getParent() {
        return null;
    }

    @Override
    public Collection<GenericValue> getSubTasks() {
        return List.of();
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return List.of();
    }

    @Override
    public boolean isCreated() {
        return true;
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public IssueRenderContext getIssueRenderContext() {
        return new IssueRenderContext();
    }

    @Override
    public void store() {
        throw new UnsupportedOperationException("Use IssueManager.updateIssue");
    }
}
