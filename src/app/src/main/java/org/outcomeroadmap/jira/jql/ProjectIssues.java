package org.outcomeroadmap.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;

/** The outcomes and roadmap issues of one project or of all projects for which the app is on, as the viewer sees them. */
@Named
public class ProjectIssues {

    private final VisibleProjects projects;
    private final IssueSearch search;

    @Inject
    public ProjectIssues(VisibleProjects projects, IssueSearch search) {
        this.projects = projects;
        this.search = search;
    }

    /** What is wrong with the names of projects. */
    Stream<Words> problems(List<String> keys, VisibleIssues viewer) {
        return keys.stream().flatMap(key -> problem(key, viewer).stream());
    }

    private Optional<Words> problem(String key, VisibleIssues viewer) {
        Optional<Project> project = projects.find(key, viewer);
        if (project.isEmpty()) {
            return Optional.of(Words.of("outcomes.jql.no-such-project", key));
        }
        return projects.isOn(project.get()) ? Optional.empty() : Optional.of(Words.of("outcomes.jql.project-off", key));
    }

    /**
     * The outcomes that the viewer may see.
     *
     * @param keys one project, or none for all
     */
    List<Issue> outcomes(List<String> keys, VisibleIssues viewer) {
        return search.all(viewer.user(), projects.outcomes(scope(keys, viewer)));
    }

    /**
     * The roadmap issues that the viewer may see.
     *
     * @param keys one project, or none for all
     */
    List<Issue> roadmap(List<String> keys, VisibleIssues viewer) {
        return search.all(viewer.user(), projects.roadmap(scope(keys, viewer)));
    }

    private List<Project> scope(List<String> keys, VisibleIssues viewer) {
        return keys.isEmpty()
                ? projects.all(viewer)
                : keys.stream()
                        .flatMap(key -> projects.find(key, viewer).stream())
                        .toList();
    }
}
