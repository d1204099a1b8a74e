package org.outcomeroadmap.jira.history;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the snapshot of each day, of every project for which the app is on. A day on which the site was down stays
 * missing. The history of a project without outcomes and epics does not begin yet: it waits for the first of them, or for
 * the days that an import brings. One project that can't be counted keeps no other from being.
 */
@Named
public class DailySnapshots {

    private static final Logger LOG = LoggerFactory.getLogger(DailySnapshots.class);

    private final EnabledProjects enabled;
    private final Projects projects;
    private final SnapshotCount count;
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final HistoryLock lock;
    private final Clock clock;

    @Inject
    public DailySnapshots(
            EnabledProjects enabled,
            Projects projects,
            SnapshotCount count,
            Snapshots snapshots,
            Transactions transactions,
            HistoryLock lock,
            Clock clock) {
        this.enabled = enabled;
        this.projects = projects;
        this.count = count;
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.lock = lock;
        this.clock = clock;
    }

    /** Takes what is missing of today, unless another node or an import adds days at this moment. */
    void take() {
        lock.unlessBusy(() -> {
            LocalDate today = LocalDate.now(clock);
            Set<Long> taken = snapshots.projectsOn(today);
            enabled.ids().stream()
                    .filter(id -> !taken.contains(id))
                    .flatMap(id -> projects.byId(id).stream())
                    .filter(project -> !project.isArchived())
                    .forEach(project -> take(project, today));
        });
    }

    private void take(Project project, LocalDate today) {
        long id = project.getId();
        try {
            Snapshot snapshot = count.of(project, today);
            if (snapshot.countsNothing() && snapshots.of(id).isEmpty()) {
                return;
            }
            transactions.inOne(() -> {
                snapshots.add(id, snapshot);
                snapshots.thin(id, today);
                return id;
            });
        } catch (RuntimeException failed) {
            LOG.error("The coverage of project {} could not be counted and is tried again in a minute", id, failed);
        }
    }
}
