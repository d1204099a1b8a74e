package org.outcomeroadmap.jira.study;

import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.platform.Transactions;
import org.outcomeroadmap.study.StudyIdentity;

/** Brings back studies that were taken from another site. Callers check permissions. */
@Named
public class RestoreStudies {

    private final Transactions transactions;
    private final ClusterLockService locks;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;

    @Inject
    public RestoreStudies(
            Transactions transactions,
            ClusterLockService locks,
            StudyStore studies,
            ResultStore results,
            PendingIndex pending) {
        this.transactions = transactions;
        this.locks = locks;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
    }

    /** The study that has results under this identity here. */
    public Optional<StoredStudy> existing(StudyIdentity identity) {
        return studies.row(identity).flatMap(studies::stored);
    }

    /** Whether any study here holds anything about the outcome. */
    public boolean isRated(long outcomeId) {
        return results.holds(outcomeId);
    }

    /**
     * Does the work in one transaction, while no import changes the studies of these issues, and returns when scores are
     * searchable. Whatever the work throws undoes all of it.
     */
    public <T> T alone(Collection<Long> issueIds, Supplier<T> work) {
        Deque<Lock> held = new ArrayDeque<>();
        try {
            // In the order of the issues, so that two of these never wait for each other.
            for (long issueId : new TreeSet<>(issueIds)) {
                Lock lock = SaveStudies.lock(locks, issueId);
                lock.lock();
                held.push(lock);
            }
            return transactions.inOne(work);
        } finally {
            held.forEach(Lock::unlock);
        }
    }

    /** Stores a study. To be called by the work of {@link #alone}. */
    public void add(KeptStudy study) {
        StudyRow row = studies.row(study.identity()).orElseGet(() -> studies.create(study.identity()));
        for (KeptVersion version : study.versions()) {
            int id = studies.addVersion(row.getID(), version).getID();
            results.add(id, version.totals());
            row.setCurrentVersion(id);
        }
        row.save();
        Set<Long> rated = new TreeSet<>();
        study.current().totals().forEach(total -> rated.add(total.outcomeId()));
        pending.add(rated);
    }

    /** Makes the new scores searchable. */
    public void finish() {
        pending.drain();
    }
}
