package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.project.Project;

/** Hears that the app was switched on or off for a project, so that what search knows of its issues is made anew. */
public interface ProjectSwitched {

    /**
     * Called after the switch.
     *
     * @param types what the issue types of the project mean, or meant until now
     */
    void projectSwitched(Project project, ProjectTypes types);
}
