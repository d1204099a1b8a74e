package com.atlassian.jira.issue.customfields.impl;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.SOFTWARE_11;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
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
    public String getDescription() {
        return descriptor.getDescription();
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

    @Seen(UNPROVEN)
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return null;
    }

    @Seen(UNPROVEN)
    @Override
    public boolean isRenderable() {
        return false;
    }

    @Seen(UNPROVEN)
    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    @Seen(MARKELOV)
    protected I18nHelper getI18nBean() {
        throw new UnsupportedOperationException();
    }
}
