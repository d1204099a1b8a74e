package com.atlassian.jira.issue.customfields;

import static org.outcomeroadmap.signature.Source.JAVADOC_10;
import static org.outcomeroadmap.signature.Source.POKER;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** The behaviour of a kind of custom field: transport objects of type T, single values of type S. */
@Seen(JAVADOC_10)
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor descriptor);

    @Seen(POKER)
    String getKey();

    String getName();

    String getStringFromSingularObject(S singularObject);

    S getSingularObjectFromString(String text) throws FieldValidationException;

    Set<Long> remove(CustomField field);

    void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException;

    Object getStringValueFromCustomFieldParams(CustomFieldParams params);

    T getValueFromIssue(CustomField field, Issue issue);

    T getDefaultValue(FieldConfig config);

    void setDefaultValue(FieldConfig config, T value);

    String getChangelogValue(CustomField field, T value);

    String getChangelogString(CustomField field, T value);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem);

    boolean valuesEqual(T first, T second);
}
