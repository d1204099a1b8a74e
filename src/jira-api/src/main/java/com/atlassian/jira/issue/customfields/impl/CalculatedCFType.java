package com.atlassian.jira.issue.customfields.impl;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.SOFTWARE_10;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** Base of field types whose value is computed when it is asked for, never entered or stored. Three methods are left to write. */
@Seen(SOFTWARE_10)
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    public CalculatedCFType() {}

    @Seen(JAVADOC_7)
    @Override
    public void createValue(CustomField field, Issue issue, T value) {}

    @Seen(JAVADOC_7)
    @Override
    public void updateValue(CustomField field, Issue issue, T value) {}

    @Seen(JAVADOC_7)
    @Override
    public String getChangelogValue(CustomField field, T value) {
        return null;
    }

    @Seen(JAVADOC_7)
    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Seen(JAVADOC_7)
    @Override
    public void setDefaultValue(FieldConfig config, T value) {}

    @Seen(JAVADOC_7)
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Seen(JAVADOC_7)
    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Seen(JAVADOC_7)
    @Override
    public Set<Long> remove(CustomField field) {
        return Set.of();
    }

    @Seen(JAVADOC_7)
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {}
}
