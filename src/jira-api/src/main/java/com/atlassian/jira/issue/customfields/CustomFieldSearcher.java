package com.atlassian.jira.issue.customfields;

import static org.outcomeroadmap.signature.Source.SOFTWARE_11;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import org.outcomeroadmap.signature.Seen;

/** Makes a custom field searchable; the app only hands it on. */
@Seen(SOFTWARE_11)
public interface CustomFieldSearcher {
    CustomFieldSearcherModuleDescriptor getDescriptor();
}
