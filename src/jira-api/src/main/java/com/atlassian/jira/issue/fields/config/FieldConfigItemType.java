package com.atlassian.jira.issue.fields.config;

import static org.outcomeroadmap.signature.Source.MARKELOV;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import org.outcomeroadmap.signature.Seen;

/** One thing that can be configured of a custom field. */
@Seen(MARKELOV)
public interface FieldConfigItemType {
    String getDisplayName();

    String getDisplayNameKey();

    String getViewHtml(FieldConfig config, FieldLayoutItem layoutItem);

    String getObjectKey();

    Object getConfigurationObject(Issue issue, FieldConfig config);

    String getBaseEditUrl();
}
