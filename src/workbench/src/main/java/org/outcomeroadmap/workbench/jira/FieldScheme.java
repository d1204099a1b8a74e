package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The projects and issue types that a field is for, with the field's only configuration; also a project's issue types.
 * Empty lists mean all projects or all issue types. The scheme, its configuration and its field share one id.
 */
final class FieldScheme implements FieldConfigScheme, FieldConfig {
    private final JiraModel model;
    private final long id;
    private final String name;
    private final List<Long> projectIds;
    private final List<String> issueTypeIds;
    private final @Nullable CustomField field;

    FieldScheme(
            JiraModel model,
            long id,
            String name,
            List<Long> projectIds,
            List<String> issueTypeIds,
            @Nullable CustomField field) {
        this.model = model;
        this.id = id;
        this.name = name;
        this.projectIds = projectIds;
        this.issueTypeIds = issueTypeIds;
        this.field = field;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public @Nullable String getFieldId() {
        return field == null ? null : field.getId();
    }

    @Override
    public @Nullable CustomField getCustomField() {
        return field;
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        return Map.of(Long.toString(id), this);
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this;
    }

    @Override
    public List<JiraContextNode> getContexts() {
        return isAllProjects()
                ? List.of(GlobalIssueContext.getInstance())
                : projectIds.stream().<JiraContextNode>map(ProjectContext::new).toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return issueTypeIds.stream()
                .map(model.constants()::getIssueType)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Collection<String> getAssociatedIssueTypeIds() {
        return issueTypeIds;
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return projectIds.stream()
                .map(model.projects()::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Long> getAssociatedProjectIds() {
        return projectIds;
    }

    @Override
    public boolean isInContext(IssueContext context) {
        return (isAllProjects() || projectIds.contains(context.getProjectId()))
                && (isAllIssueTypes()
                        || context.getIssueTypeId() == null
                        || issueTypeIds.contains(context.getIssueTypeId()));
    }

    @Override
    public boolean isAllProjects() {
        return projectIds.isEmpty();
    }

    @Override
    public boolean isAllIssueTypes() {
        return issueTypeIds.isEmpty();
    }

    @Override
    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable ConfigurableField getField() {
        return field;
    }
}
