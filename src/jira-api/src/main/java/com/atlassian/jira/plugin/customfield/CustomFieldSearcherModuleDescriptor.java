package com.atlassian.jira.plugin.customfield;

import static org.outcomeroadmap.signature.Source.SOFTWARE_11;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The module that declares a searcher. */
@Seen(SOFTWARE_11)
public interface CustomFieldSearcherModuleDescriptor {
    @Seen(UNPROVEN)
    String getCompleteKey();
}
