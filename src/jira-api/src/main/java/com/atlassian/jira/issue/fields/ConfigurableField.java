package com.atlassian.jira.issue.fields;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** A field with configurations per project and issue type. */
@Seen(BLACKDUCK)
public interface ConfigurableField<V> extends OrderableField<V> {
    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(IssueContext context);
}
