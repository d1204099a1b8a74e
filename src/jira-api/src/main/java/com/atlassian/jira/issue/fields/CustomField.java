package com.atlassian.jira.issue.fields;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.IGSL;
import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.PREPARING_11;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A custom field. Its configuration is asked by context: the overload that takes an issue is not proved for Jira 11. */
@Seen(POKER)
public interface CustomField extends ConfigurableField<Object> {
    @Override
    String getId();

    @Seen(BLACKDUCK)
    @Override
    String getName();

    @Seen(IGSL)
    Long getIdAsLong();

    String getFieldName();

    @Seen(BLACKDUCK)
    String getUntranslatedName();

    @Seen(BLACKDUCK)
    String getDescription();

    CustomFieldType getCustomFieldType();

    @Seen(GROOVY)
    CustomFieldSearcher getCustomFieldSearcher();

    @Seen(PREPARING_11)
    Object getValue(Issue issue);

    @Override
    FieldConfig getRelevantConfig(IssueContext context);

    @Seen(MRIM)
    @Override
    List<FieldConfigScheme> getConfigurationSchemes();

    @Seen(BLACKDUCK)
    List<Project> getAssociatedProjectObjects();

    @Seen(BLACKDUCK)
    List<IssueType> getAssociatedIssueTypes();

    @Seen(BLACKDUCK)
    Options getOptions(String key, FieldConfig config, JiraContextNode context);

    @Seen(BLACKDUCK)
    boolean isGlobal();

    @Seen(BLACKDUCK)
    boolean isAllProjects();

    @Seen(BLACKDUCK)
    boolean isAllIssueTypes();

    @Seen(BLACKDUCK)
    boolean isRelevantForIssueContext(IssueContext context);

    @Seen(BLACKDUCK)
    @Override
    void createValue(Issue issue, Object value);

    @Seen(BLACKDUCK)
    void updateValue(FieldLayoutItem layoutItem, Issue issue, ModifiedValue modifiedValue, IssueChangeHolder changes);
}
