package org.outcomeroadmap.jira.decision;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.IssueEvents;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.platform.JiraListener;

/**
 * Follows what happens to issues: with an issue goes what was decided about it. Jira tells nobody of the issues that it
 * deletes with a project, so those are found by being gone. Moving and archiving need nothing done.
 */
@Named
public class DecisionLife extends JiraListener {

    private final Decisions decisions;
    private final Issues issues;

    @Inject
    public DecisionLife(EventPublisher events, Decisions decisions, Issues issues) {
        super(events);
        this.decisions = decisions;
        this.issues = issues;
    }

    /** Hears of everything that happens to issues. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (IssueEvents.isDeletion(event)) {
            decisions.forget(event.getIssue().getId());
        }
    }

    /** Hears of deleted projects. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        decisions.forgetLost(issues::exists);
    }
}
