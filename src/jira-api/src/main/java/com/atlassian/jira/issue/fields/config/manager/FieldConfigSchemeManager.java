package com.atlassian.jira.issue.fields.config.manager;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** Stores which configuration of a field applies where. */
@Seen(BLACKDUCK)
public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);

    FieldConfigScheme getFieldConfigScheme(Long id);

    FieldConfigScheme createDefaultScheme(
            ConfigurableField field, List<JiraContextNode> contexts, List<IssueType> issueTypes);

    FieldConfigScheme updateFieldConfigScheme(
            FieldConfigScheme scheme, List<JiraContextNode> contexts, ConfigurableField field);

    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme);

    void removeFieldConfigScheme(Long id);

    FieldConfig getRelevantConfig(IssueContext context, ConfigurableField field);
}
