package org.outcomeroadmap.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.setup.ProjectTypes;

/** The outcomes and roadmap issues of one project or of all projects for which the app is on, as the viewer sees them. */
@Named
public class ProjectIssues {

    private final EnabledProjects enabled;
    private final Projects projects;
    private final IssueSearch search;

    @Inject
    public ProjectIssues(EnabledProjects enabled, Projects projects, IssueSearch search) {
        this.enabled = enabled;
        this.projects = projects;
        this.search = search;
    }

    /** What is wrong with the name of a project, or empty. */
    Optional<Words> problem(String key, VisibleIssues viewer) {
        Optional<Project> project = visible(key, viewer);
        if (project.isEmpty()) {
            return Optional.of(Words.of("outcomes.jql.no-such-project", key));
        }
        return enabled.contains(project.get().getId())
                ? Optional.empty()
                : Optional.of(Words.of("outcomes.jql.project-off", key));
    }

    /**
     * The outcomes that the viewer may see.
     *
     * @param keys one project, or none for all
     */
    Stream<Issue> outcomes(List<String> keys, VisibleIssues viewer) {
        return scope(keys, viewer)
                .flatMap(project -> issues(
                        project,
                        enabled.types(project.getId()).map(ProjectTypes::outcome).stream()
                                .toList(),
                        viewer));
    }

    /**
     * The roadmap issues that the viewer may see.
     *
     * @param keys one project, or none for all
     */
    Stream<Issue> roadmap(List<String> keys, VisibleIssues viewer) {
        return scope(keys, viewer)
                .flatMap(project -> issues(
                        project,
                        enabled.types(project.getId())
                                .map(ProjectTypes::roadmap)
                                .orElseGet(Set::of),
                        viewer));
    }

    private Stream<Project> scope(List<String> keys, VisibleIssues viewer) {
        return keys.isEmpty()
                ? enabled.ids().stream()
                        .flatMap(id -> projects.byId(id).stream())
                        .filter(project -> viewer.may(ProjectPermissions.BROWSE_PROJECTS, project))
                : keys.stream().flatMap(key -> visible(key, viewer).stream());
    }

    private Stream<Issue> issues(Project project, Collection<String> types, VisibleIssues viewer) {
        if (types.isEmpty()) {
            return Stream.of();
        }
        String jql = "project = " + project.getId() + " AND issuetype in (" + String.join(", ", types) + ")";
        return search.all(viewer.user(), jql).stream();
    }

    private Optional<Project> visible(String key, VisibleIssues viewer) {
        return projects.byKey(key).filter(project -> viewer.may(ProjectPermissions.BROWSE_PROJECTS, project));
    }
}
