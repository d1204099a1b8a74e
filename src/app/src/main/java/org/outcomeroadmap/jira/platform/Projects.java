package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Jira's projects. No permission is checked here. */
@Named
public class Projects {

    private final ProjectManager projects;

    @Inject
    public Projects(ProjectManager projects) {
        this.projects = projects;
    }

    /** Every project, archived ones left out. */
    public List<Project> all() {
        return projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .toList();
    }

    /** The project with the id. */
    public Optional<Project> byId(long id) {
        return Optional.ofNullable(projects.getProjectObj(id));
    }

    /** The project that has the key now. */
    public Optional<Project> byKey(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key));
    }
}
