package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import jakarta.inject.Inject;
import java.util.Map;
import org.outcomeroadmap.jira.setup.EnabledProjects;

/** Holds in projects for which the app is on: there the sidebar leads to the project's outcomes. */
public class OutcomesLinkCondition implements Condition {

    private final EnabledProjects projects;

    /** Made by Jira. */
    @Inject
    public OutcomesLinkCondition(EnabledProjects projects) {
        this.projects = projects;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("project") instanceof Project project && projects.contains(project.getId());
    }
}
