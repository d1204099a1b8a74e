package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The app is switched on for the project, with these issue types. Project administrators may do that. */
record ProjectStep(Project project, Supplier<Optional<ProjectTypes>> types, EnabledProjects projects)
        implements SetupStep {

    @Override
    public What what() {
        return What.PROJECT;
    }

    @Override
    public String name() {
        return project.getKey();
    }

    @Override
    public boolean done() {
        Optional<ProjectTypes> on = projects.types(project.getId());
        return on.isPresent() && on.equals(types.get());
    }

    @Override
    public boolean siteWide() {
        return false;
    }

    @Override
    public List<Project> affects() {
        return List.of();
    }

    @Override
    public void carryOut() {
        projects.enable(project.getId(), types.get().orElseThrow());
    }
}
