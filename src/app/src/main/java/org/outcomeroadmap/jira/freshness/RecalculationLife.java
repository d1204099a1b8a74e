package org.outcomeroadmap.jira.freshness;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.DeletedProject;
import org.outcomeroadmap.jira.platform.JiraListener;
import org.outcomeroadmap.jira.study.CaughtUp;

/** What becomes of a recalculation whose node stopped, and of one whose project is deleted. */
@Named
public class RecalculationLife extends JiraListener implements CaughtUp {

    private final Recalculation recalculation;

    @Inject
    public RecalculationLife(EventPublisher events, Recalculation recalculation) {
        super(events);
        this.recalculation = recalculation;
    }

    @Override
    public void caughtUp() {
        recalculation.finishInterrupted();
    }

    /** Hears of deleted projects. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        recalculation.forget(DeletedProject.id(event));
    }
}
