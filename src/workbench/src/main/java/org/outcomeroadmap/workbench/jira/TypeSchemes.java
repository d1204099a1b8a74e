package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The issue types of each project: one scheme for each, with the project's id. */
final class TypeSchemes implements IssueTypeSchemeManager {
    private final JiraModel model;
    private final Tables tables;

    TypeSchemes(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> issueTypeIds) {
        throw new UnsupportedOperationException("Each project of the workbench has the scheme it was made with");
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds) {
        tables.projects.rewrite(scheme.getId(), project -> project.typed(List.copyOf(issueTypeIds)));
        return getConfigScheme(Objects.requireNonNull(model.projects().getProjectObj(scheme.getId())));
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return model.projects().getProjectObjects().stream()
                .map(this::getConfigScheme)
                .toList();
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        Rows.Project row = model.projects().row(project);
        return new FieldScheme(
                model, row.id(), row.key() + ": Issue Type Scheme", List.of(row.id()), row.issueTypes(), null);
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        throw new UnsupportedOperationException("Every project of the workbench has a scheme of its own");
    }

    @Override
    public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
        return false;
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return getConfigScheme(project).getAssociatedIssueTypes();
    }

    @Override
    public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme) {
        return scheme.getAssociatedIssueTypes();
    }
}
