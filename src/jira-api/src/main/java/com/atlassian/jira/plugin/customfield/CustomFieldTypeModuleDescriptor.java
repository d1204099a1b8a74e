package com.atlassian.jira.plugin.customfield;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The module that declares a custom field type. */
@Seen(BLACKDUCK)
public interface CustomFieldTypeModuleDescriptor {
    @Seen(UNPROVEN)
    String getCompleteKey();

    @Seen(UNPROVEN)
    String getName();

    @Seen(UNPROVEN)
    String getDescription();
}
