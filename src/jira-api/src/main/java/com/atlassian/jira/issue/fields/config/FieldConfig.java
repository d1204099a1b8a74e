package com.atlassian.jira.issue.fields.config;

import static org.outcomeroadmap.signature.Source.IGSL;
import static org.outcomeroadmap.signature.Source.MARKELOV;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.fields.CustomField;
import org.outcomeroadmap.signature.Seen;

/** One configuration of a custom field: its options and defaults. */
@Seen(IGSL)
public interface FieldConfig {
    @Seen(UNPROVEN)
    Long getId();

    String getFieldId();

    @Seen(MARKELOV)
    CustomField getCustomField();

    @Seen(UNPROVEN)
    String getName();
}
