package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A field whose value the app calculates from studies whenever it is asked for. Jira indexes what it finds when it
 * indexes the issue, so a value is searchable and sortable like any other; nobody can edit it.
 *
 * @param <T> the value: a number or a text
 */
public abstract class CalculatedField<T extends Comparable<T>> extends CalculatedCFType<T, T>
        implements SortableCustomField<T>, RestAwareCustomFieldType {

    /** The name under which the view templates find the value, ready to be shown. */
    static final String SHOWN = "outcomesValue";

    private static final Logger LOG = LoggerFactory.getLogger(CalculatedField.class);

    private final String jsonType;

    CalculatedField(String jsonType) {
        this.jsonType = jsonType;
    }

    /** The value of the issue; empty for issues of other kinds and where no number may be shown. */
    protected abstract Optional<T> value(Issue issue);

    /** The value as people read it. */
    protected abstract String shown(T value);

    @Override
    public @Nullable T getValueFromIssue(CustomField field, @Nullable Issue issue) {
        // Jira asks without an issue, or with one that was not created yet, when it draws the create form.
        return issue == null || issue.getId() == null ? null : calculated(issue);
    }

    /** An issue whose value can't be calculated is shown and found without it: the fault is the app's, not the issue's. */
    private @Nullable T calculated(Issue issue) {
        try {
            return value(issue).orElse(null);
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("{} has no {}", issue.getKey(), getClass().getSimpleName(), failed);
            return null;
        }
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layoutItem));
        @Nullable T value = getValueFromIssue(field, issue);
        if (value != null) {
            // Ready text, so that the templates call no method and need no entry in Jira's allowlist.
            parameters.put(SHOWN, shown(value));
        }
        return parameters;
    }

    @Override
    public int compare(T one, T other, FieldConfig config) {
        return one.compareTo(other);
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(jsonType, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, @Nullable FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
}
