package com.atlassian.jira.issue.customfields.impl;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.SOFTWARE_11;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.outcomeroadmap.signature.Seen;

/** Base of custom field types. The bodies are the least that a host needs; Jira's do more. */
@Seen(SOFTWARE_11)
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    @Seen(UNPROVEN)
    public AbstractCustomFieldType() {}

    @Seen(UNPROVEN)
    @Override
    public void init(CustomFieldTypeModuleDescriptor moduleDescriptor) {
        this.descriptor = moduleDescriptor;
    }

    @Seen(GROOVY)
    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Seen(UNPROVEN)
    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Seen(UNPROVEN)
    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    @Seen(UNPROVEN)
    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        return new HashMap<>();
    }

    @Seen(UNPROVEN)
    @Override
    public boolean valuesEqual(T first, T second) {
        return Objects.equals(first, second);
    }
}
