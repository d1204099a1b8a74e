package com.atlassian.jira.issue.customfields.impl;

import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.outcomeroadmap.signature.Seen;

/** Base of field types that store one text. */
@Seen(MARKELOV)
public abstract class GenericTextCFType extends AbstractSingleFieldType<String>
        implements SortableCustomField<String>, RestAwareCustomFieldType {
    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        super(customFieldValuePersister, genericConfigManager);
    }

    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator lengthValidator,
            JiraAuthenticationContext authenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
    }

    @Seen(UNPROVEN)
    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Seen(UNPROVEN)
    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Seen(UNPROVEN)
    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return (String) databaseValue;
    }

    @Seen(UNPROVEN)
    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Seen(UNPROVEN)
    @Override
    public String getSingularObjectFromString(String text) {
        return text;
    }

    @Seen(UNPROVEN)
    @Override
    public int compare(String first, String second, FieldConfig config) {
        return first.compareTo(second);
    }

    @Seen(UNPROVEN)
    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Seen(UNPROVEN)
    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("string", getKey(), field.getIdAsLong());
    }

    @Seen(UNPROVEN)
    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(getValueFromIssue(field, issue)));
    }
}
