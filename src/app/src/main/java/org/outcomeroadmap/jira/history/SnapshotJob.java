package org.outcomeroadmap.jira.history;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.platform.DeletedProject;
import org.outcomeroadmap.jira.platform.JiraListener;
import org.outcomeroadmap.jira.platform.Jobs;

/**
 * Looks every minute, on one of the nodes, whether a snapshot of today is missing, so that a project with outcomes or epics
 * has its first one within a minute of being switched on. With a project goes its history.
 */
@Named
@ExportAsService(LifecycleAware.class)
public class SnapshotJob extends JiraListener implements LifecycleAware {

    private static final String JOB = "org.outcomeroadmap.jira.history";

    private final DailySnapshots daily;
    private final Snapshots snapshots;
    private final Jobs jobs;

    @Inject
    public SnapshotJob(DailySnapshots daily, Snapshots snapshots, EventPublisher events, Jobs jobs) {
        super(events);
        this.daily = daily;
        this.snapshots = snapshots;
        this.jobs = jobs;
    }

    @Override
    public void onStart() {
        jobs.everyMinute(JOB, daily::take);
    }

    @Override
    public void onStop() {
        jobs.stop(JOB);
    }

    /** Hears of deleted projects. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        snapshots.forget(DeletedProject.id(event));
    }
}
