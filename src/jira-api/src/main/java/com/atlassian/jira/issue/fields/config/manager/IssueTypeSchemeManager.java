package com.atlassian.jira.issue.fields.config.manager;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.outcomeroadmap.signature.Seen;

/** Which issue types a project offers. */
@Seen(CONDEC)
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String name, String description, List<String> issueTypeIds);

    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds);

    List<FieldConfigScheme> getAllSchemes();

    FieldConfigScheme getConfigScheme(Project project);

    FieldConfigScheme getDefaultIssueTypeScheme();

    boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme);

    Collection<IssueType> getIssueTypesForProject(Project project);

    @Seen(UNPROVEN)
    Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme);
}
