package org.outcomeroadmap.jira.platform;

import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** Hears of Jira's events as long as the app is enabled, in its methods that are marked as event listeners. */
public abstract class JiraListener {

    private final EventPublisher events;

    protected JiraListener(EventPublisher events) {
        this.events = events;
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
}
