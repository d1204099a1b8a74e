package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A custom field as apps see it. Its type may belong to an app that is disabled; then it has no values. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class StoredField implements CustomField {
    private final JiraModel model;
    private final Rows.Field row;

    StoredField(JiraModel model, Rows.Field row) {
        this.model = model;
        this.row = row;
    }

    public Rows.Field row() {
        return row;
    }

    public Optional<CustomFieldType> type() {
        return model.customFields().type(row.typeKey());
    }

    FieldScheme scheme() {
        return new FieldScheme(
                model,
                row.id(),
                "Default Configuration Scheme for " + row.name(),
                row.projectIds(),
                row.issueTypeIds(),
                this);
    }

    @Override
    public String getId() {
        return "customfield_" + row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getNameKey() {
        return row.name();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    @Override
    public String getFieldName() {
        return row.name();
    }

    @Override
    public String getUntranslatedName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public @Nullable CustomFieldType getCustomFieldType() {
        return type().orElse(null);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher() {
        String key = row.searcherKey();
        return key == null ? null : model.customFields().getCustomFieldSearcher(key);
    }

    @Override
    public @Nullable Object getValue(Issue issue) {
        return type().map(type -> type.getValueFromIssue(this, issue)).orElse(null);
    }

    @Override
    public @Nullable FieldConfig getRelevantConfig(IssueContext context) {
        return isRelevantForIssueContext(context) ? scheme() : null;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(scheme());
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return scheme().getAssociatedProjectObjects();
    }

    @Override
    public List<IssueType> getAssociatedIssueTypes() {
        return List.copyOf(scheme().getAssociatedIssueTypes());
    }

    @Override
    public Options getOptions(@Nullable String key, FieldConfig config, @Nullable JiraContextNode context) {
        return model.options().getOptions(config);
    }

    @Override
    public boolean isGlobal() {
        return scheme().isGlobal();
    }

    @Override
    public boolean isAllProjects() {
        return scheme().isAllProjects();
    }

    @Override
    public boolean isAllIssueTypes() {
        return scheme().isAllIssueTypes();
    }

    @Override
    public boolean isRelevantForIssueContext(IssueContext context) {
        return scheme().isInContext(context);
    }

    @Override
    public void createValue(Issue issue, @Nullable Object value) {
        type().ifPresent(type -> type.createValue(this, issue, value));
    }

    @Override
    public void updateValue(
            @Nullable FieldLayoutItem layoutItem, Issue issue, ModifiedValue modified, IssueChangeHolder changes) {
        type().ifPresent(type -> type.updateValue(this, issue, modified.getNewValue()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredField field && field.row.id() == row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return getId();
    }
}
