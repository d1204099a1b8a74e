package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which issue types a project has, and with which other projects it shares that choice. */
@Named
public class IssueTypeSchemes {

    private final IssueTypeSchemeManager schemes;
    private final Projects projects;

    @Inject
    public IssueTypeSchemes(IssueTypeSchemeManager schemes, Projects projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    /** The issue types of the project, in the scheme's order. */
    public List<IssueType> typesOf(Project project) {
        return List.copyOf(schemes.getIssueTypesForProject(project));
    }

    /** Whether the project has the issue type. */
    public boolean has(Project project, String typeId) {
        return typesOf(project).stream().anyMatch(type -> type.getId().equals(typeId));
    }

    /** Adds an issue type to the project's scheme, and so to every project that shares it. */
    public void add(Project project, String typeId) {
        if (has(project, typeId)) {
            return;
        }
        List<String> ids = new ArrayList<>();
        typesOf(project).forEach(type -> ids.add(type.getId()));
        ids.add(typeId);
        schemes.update(schemes.getConfigScheme(project), ids);
    }

    /** The other projects that use the same issue type scheme. */
    public List<Project> sharing(Project project) {
        FieldConfigScheme scheme = schemes.getConfigScheme(project);
        return projects.all().stream()
                .filter(other -> !Objects.equals(other.getId(), project.getId()))
                .filter(other -> Objects.equals(schemes.getConfigScheme(other).getId(), scheme.getId()))
                .toList();
    }
}
