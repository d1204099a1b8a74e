package org.outcomeroadmap.jira.freshness;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.DeletedProject;
import org.outcomeroadmap.jira.study.CaughtUp;

/** What becomes of a recalculation whose node stopped, and of one whose project is deleted. */
@Named
public class RecalculationLife implements CaughtUp {

    private final EventPublisher events;
    private final Recalculation recalculation;

    @Inject
    public RecalculationLife(EventPublisher events, Recalculation recalculation) {
        this.events = events;
        this.recalculation = recalculation;
    }

    /** Begins to listen. */
    @PostConstruct
    public void start() {
        events.register(this);
    }

    /** Ends listening. */
    @PreDestroy
    public void stop() {
        events.unregister(this);
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
