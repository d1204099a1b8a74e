package org.outcomeroadmap.jira.freshness;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes a project's scores anew and makes them searchable, on a thread of its own. Every outcome is noted as pending
 * before it starts, so what a crash leaves undone is done by whichever node starts next, or by starting again.
 */
@Named
public class Recalculation {

    private static final Logger LOG = LoggerFactory.getLogger(Recalculation.class);
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);
    private static final int SHARE = 20;

    private final ActiveObjects tables;
    private final Transactions transactions;
    private final ClusterLockService locks;
    private final ProjectOutcomes outcomes;
    private final PendingIndex pending;
    private final AuditTrail trail;
    private final Clock clock;
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "outcomes-recalculation");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    public Recalculation(
            ActiveObjects tables,
            Transactions transactions,
            ClusterLockService locks,
            ProjectOutcomes outcomes,
            PendingIndex pending,
            AuditTrail trail,
            Clock clock) {
        this.tables = tables;
        this.transactions = transactions;
        this.locks = locks;
        this.outcomes = outcomes;
        this.pending = pending;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a recalculation is doing. */
    enum Status {
        RUNNING,
        DONE,
        /** Its node stopped: the rest is done by the app's job within minutes, or by starting again. */
        INTERRUPTED
    }

    /**
     * How a recalculation is doing.
     *
     * @param startedBy key of a user
     * @param finishedAt null while it runs
     */
    record Progress(
            Status status,
            int done,
            int total,
            Instant startedAt,
            String startedBy,
            @Nullable Instant finishedAt) {}

    /**
     * Starts to recalculate all outcomes of the project.
     *
     * @throws Refusal BUSY if it is being recalculated already, on whichever node
     */
    Progress start(Project project, ApplicationUser user) {
        long projectId = project.getId();
        ClusterLock lock = locks.getLockForName("org.outcomeroadmap.jira.recalculation." + projectId);
        lock.lock();
        try {
            if (progress(projectId)
                    .filter(now -> now.status() == Status.RUNNING)
                    .isPresent()) {
                throw Refusal.busy(Words.of("outcomes.freshness.busy"));
            }
            List<Long> ids = outcomes.all(projectId).stream().map(Issue::getId).toList();
            int row = transactions.inOne(() -> noted(projectId, ids, user.getKey()));
            background.execute(() -> run(row, ids));
        } finally {
            lock.unlock();
        }
        return progress(projectId).orElseThrow();
    }

    /** How the last recalculation is doing; empty if there was none. */
    Optional<Progress> progress(long projectId) {
        return row(projectId).map(row -> {
            @Nullable Date finished = row.getFinishedAt();
            Status running = isDead(row) ? Status.INTERRUPTED : Status.RUNNING;
            return new Progress(
                    finished == null ? running : Status.DONE,
                    row.getDoneOutcomes(),
                    row.getTotalOutcomes(),
                    row.getStartedAt().toInstant(),
                    row.getStartedBy(),
                    finished == null ? null : finished.toInstant());
        });
    }

    /** Takes note that of what stopped nodes had begun nothing is left to do. */
    void finishInterrupted() {
        Stream.of(tables.find(RecalculationRow.class, "FINISHED_AT IS NULL"))
                .filter(this::isDead)
                .forEach(row -> report(row.getID(), row.getTotalOutcomes(), Date.from(clock.instant())));
    }

    /** Keeps nothing of a project. */
    void forget(long projectId) {
        tables.deleteWithSQL(RecalculationRow.class, "PROJECT_ID = ?", projectId);
    }

    /** Leaves what is not done to the next start. */
    @PreDestroy
    public void stop() {
        background.shutdownNow();
    }

    private boolean isDead(RecalculationRow row) {
        return row.getSeenAt() < clock.instant().minus(DEAD_AFTER).toEpochMilli();
    }

    private int noted(long projectId, List<Long> ids, String userKey) {
        forget(projectId);
        pending.add(ids);
        trail.record(projectId, "recalculated", userKey, Map.of());
        return tables.create(
                        RecalculationRow.class,
                        new DBParam("PROJECT_ID", projectId),
                        new DBParam("STARTED_AT", Date.from(clock.instant())),
                        new DBParam("STARTED_BY", userKey),
                        new DBParam("TOTAL_OUTCOMES", ids.size()),
                        new DBParam("DONE_OUTCOMES", 0),
                        new DBParam("SEEN_AT", clock.millis()))
                .getID();
    }

    private void run(int row, List<Long> ids) {
        try {
            for (int from = 0; from < ids.size(); from += SHARE) {
                int to = Math.min(ids.size(), from + SHARE);
                pending.drain(ids.subList(from, to));
                report(row, to, null);
            }
            report(row, ids.size(), Date.from(clock.instant()));
        } catch (RuntimeException failed) {
            LOG.error("Not all outcomes are recalculated; the rest is done at the next start", failed);
        }
    }

    private void report(int id, int done, @Nullable Date finished) {
        @Nullable RecalculationRow row = tables.get(RecalculationRow.class, id);
        if (row != null) {
            row.setDoneOutcomes(done);
            row.setFinishedAt(finished);
            row.setSeenAt(clock.millis());
            row.save();
        }
    }

    private Optional<RecalculationRow> row(long projectId) {
        return Stream.of(tables.find(RecalculationRow.class, "PROJECT_ID = ?", projectId))
                .findFirst();
    }
}
