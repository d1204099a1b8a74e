package org.outcomeroadmap.jira.study;

import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.study.StudyIdentity;

/**
 * Stores results as the version of a study that counts. All of it happens in one transaction: whatever goes wrong, the
 * version before it stays as it was. One import at a time changes the studies of an issue, on all nodes together.
 */
@Named
public class SaveStudies {

    private final Transactions transactions;
    private final ClusterLockService locks;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;
    private final StudyTrail trail;
    private final Clock clock;

    @Inject
    public SaveStudies(
            Transactions transactions,
            ClusterLockService locks,
            StudyStore studies,
            ResultStore results,
            PendingIndex pending,
            StudyTrail trail,
            Clock clock) {
        this.transactions = transactions;
        this.locks = locks;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A study that was saved.
     *
     * @param status imported, unchanged or replaced
     */
    record Saved(int id, ImportStatus status) {}

    /** Stores results, unless the study holds the same already. Scores are not searchable yet when this returns. */
    Saved save(NewResults read) {
        return alone(read.identity(), () -> transactions.inOne(() -> store(read)));
    }

    /** The study of this identity, made without results if there is none. */
    StudyRow reserve(StudyIdentity identity) {
        return alone(
                identity,
                () -> transactions.inOne(() -> studies.row(identity).orElseGet(() -> studies.create(identity))));
    }

    private <T> T alone(StudyIdentity identity, Supplier<T> work) {
        Lock lock = lock(locks, identity.issueId());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private Saved store(NewResults read) {
        Optional<StudyRow> row = studies.row(read.identity());
        Optional<StoredStudy> before = row.flatMap(studies::stored);
        if (before.filter(stored -> isSame(stored, read)).isPresent()) {
            return new Saved(before.get().id(), ImportStatus.UNCHANGED);
        }
        StudyRow study = row.orElseGet(() -> studies.create(read.identity()));
        KeptVersion kept = read.kept(clock.instant());
        int version = studies.addVersion(study.getID(), kept).getID();
        results.add(version, kept.totals());
        study.setCurrentVersion(version);
        study.save();
        Set<Long> changed = new TreeSet<>(read.outcomeIds());
        before.ifPresent(stored -> changed.addAll(results.outcomesOf(stored.versionId())));
        pending.add(changed);
        ImportStatus status = before.isPresent() ? ImportStatus.REPLACED : ImportStatus.IMPORTED;
        trail.stored(read, status);
        return new Saved(study.getID(), status);
    }

    private static boolean isSame(StoredStudy stored, NewResults read) {
        return stored.source().hash().equals(read.source().hash())
                && stored.findings().mapping().equals(read.findings().mapping())
                && stored.summary().fieldDate().equals(read.fieldDate());
    }

    /** Held by whoever changes the studies of an issue. */
    static Lock lock(ClusterLockService locks, long issueId) {
        return locks.getLockForName("org.outcomeroadmap.jira.studies." + issueId);
    }
}
