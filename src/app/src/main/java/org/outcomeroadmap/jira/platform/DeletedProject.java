package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.event.ProjectDeletedEvent;

/** Which project an event says was deleted. */
public final class DeletedProject {

    private DeletedProject() {}

    /** The id that the project had. */
    public static long id(ProjectDeletedEvent event) {
        return event.getProject().getId();
    }
}
