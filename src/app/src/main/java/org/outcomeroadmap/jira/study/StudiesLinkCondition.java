package org.outcomeroadmap.jira.study;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.outcomeroadmap.jira.setup.EnabledProjects;

/** Holds in projects for which the app is on: there the sidebar leads to the project's studies. */
public class StudiesLinkCondition implements Condition {

    private final EnabledProjects projects;

    /** Made by Jira. */
    @Inject
    public StudiesLinkCondition(EnabledProjects projects) {
        this.projects = projects;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("project") instanceof Project project && projects.contains(project.getId());
    }
}
