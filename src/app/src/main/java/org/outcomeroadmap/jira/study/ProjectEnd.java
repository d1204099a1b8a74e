package org.outcomeroadmap.jira.study;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.outcome.Wordings;
import org.outcomeroadmap.jira.platform.DeletedProject;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.platform.JiraListener;
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.jira.setup.EnabledProjects;

/**
 * Follows the deletion of projects: with a project goes everything that the app keeps about it and its issues, traces
 * included. Jira tells nobody of the issues that it deletes along, so rows are found by their issues being gone.
 */
@Named
public class ProjectEnd extends JiraListener {

    private final Issues issues;
    private final RemoveStudies removing;
    private final Wordings wordings;
    private final EnabledProjects projects;
    private final RuleBook rules;
    private final AuditTrail trail;

    @Inject
    public ProjectEnd(
            EventPublisher events,
            Issues issues,
            RemoveStudies removing,
            Wordings wordings,
            EnabledProjects projects,
            RuleBook rules,
            AuditTrail trail) {
        super(events);
        this.issues = issues;
        this.removing = removing;
        this.wordings = wordings;
        this.projects = projects;
        this.rules = rules;
        this.trail = trail;
    }

    /** Hears of deleted projects. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        long projectId = DeletedProject.id(event);
        removing.ofLostIssues(issues::exists, projectId);
        wordings.forgetLost(issues::exists);
        projects.forget(projectId);
        rules.remove(projectId);
        trail.forget(projectId);
    }
}
