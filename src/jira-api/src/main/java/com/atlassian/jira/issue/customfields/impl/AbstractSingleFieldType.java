package com.atlassian.jira.issue.customfields.impl;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** Base of field types that store one value. Five methods are left to write. */
@Seen(JAVADOC_7)
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    protected CustomFieldValuePersister customFieldValuePersister;
    protected GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    @Seen(MARKELOV)
    protected abstract PersistenceFieldType getDatabaseType();

    @Seen(MARKELOV)
    protected abstract Object getDbValueFromObject(T value);

    @Seen(MARKELOV)
    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    @Seen(UNPROVEN)
    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return values == null || values.isEmpty() ? null : getObjectFromDbValue(values.get(0));
    }

    @Seen(UNPROVEN)
    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    @Seen(UNPROVEN)
    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    private Collection<Object> stored(T value) {
        return value == null ? List.of() : List.of(getDbValueFromObject(value));
    }

    @Seen(UNPROVEN)
    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Object value = params.getFirstValueForNullKey();
        return value == null || value.toString().isEmpty() ? null : getSingularObjectFromString(value.toString());
    }

    @Seen(UNPROVEN)
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    @Seen(UNPROVEN)
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException e) {
            errors.addError(config.getFieldId(), e.getMessage());
        }
    }

    @Seen(UNPROVEN)
    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Seen(UNPROVEN)
    @Override
    public void setDefaultValue(FieldConfig config, T value) {}

    @Seen(UNPROVEN)
    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    @Seen(UNPROVEN)
    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }
}
