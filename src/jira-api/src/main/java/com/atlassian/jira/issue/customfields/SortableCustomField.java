package com.atlassian.jira.issue.customfields;

import static org.outcomeroadmap.signature.Source.SOFTWARE_10;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.outcomeroadmap.signature.Seen;

/** A custom field type whose values have an order. */
@Seen(SOFTWARE_10)
public interface SortableCustomField<T> {
    int compare(T first, T second, FieldConfig config);
}
