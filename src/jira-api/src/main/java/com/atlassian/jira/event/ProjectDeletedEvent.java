package com.atlassian.jira.event;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.outcomeroadmap.signature.Seen;

/** A project was deleted with all its issues; for those Jira fires no events of their own. */
@Seen(JAVADOC_7)
public final class ProjectDeletedEvent {
    private final ApplicationUser user;
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public Long getId() {
        return project.getId();
    }

    public Project getProject() {
        return project;
    }

    public ApplicationUser getUser() {
        return user;
    }
}
