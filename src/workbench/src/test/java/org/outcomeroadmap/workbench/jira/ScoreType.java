package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calculated number as an app writes it: here from a map that the test changes. */
public final class ScoreType extends CalculatedCFType<Double, Double>
        implements SortableCustomField<Double>, RestAwareCustomFieldType {
    public static final String KEY = "test.app:score";

    public final Map<String, Double> scores = new HashMap<>();

    /** Adds the type to the site, and a field of it. */
    @SuppressWarnings("NullAway")
    public static ScoreType addTo(TestSite site) {
        ScoreType type = new ScoreType();
        site.modules.add(KEY, type);
        if (site.model.customFields().getCustomFieldObjectsByName("Score").isEmpty()) {
            CustomFields fields = site.model.customFields();
            fields.createCustomField(
                    "Score",
                    "",
                    type,
                    fields.getCustomFieldSearcher(CustomFields.SYSTEM + "exactnumber"),
                    List.of(GlobalIssueContext.getInstance()),
                    Collections.singletonList(null));
        }
        return type;
    }

    @Override
    public @Nullable Double getValueFromIssue(CustomField field, Issue issue) {
        return scores.get(issue.getKey());
    }

    @Override
    public String getStringFromSingularObject(Double value) {
        return value.toString();
    }

    @Override
    public Double getSingularObjectFromString(String text) {
        return Double.valueOf(text);
    }

    @Override
    public int compare(Double first, Double second, FieldConfig config) {
        return first.compareTo(second);
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("number", KEY, field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, @Nullable FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
}
