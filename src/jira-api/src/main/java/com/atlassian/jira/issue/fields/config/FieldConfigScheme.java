package com.atlassian.jira.issue.fields.config;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** Which configuration applies in which projects and issue types. Its builder's last call is not named build. */
@Seen(BLACKDUCK)
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    Map<String, FieldConfig> getConfigs();

    FieldConfig getOneAndOnlyConfig();

    List<JiraContextNode> getContexts();

    Collection<IssueType> getAssociatedIssueTypes();

    Collection<String> getAssociatedIssueTypeIds();

    List<Project> getAssociatedProjectObjects();

    List<Long> getAssociatedProjectIds();

    boolean isInContext(IssueContext context);

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isGlobal();

    ConfigurableField getField();
}
