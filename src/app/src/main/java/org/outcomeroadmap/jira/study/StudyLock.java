package org.outcomeroadmap.jira.study;

import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.platform.Transactions;

/** Lets one at a time change the studies of an issue, on all nodes together, each in a transaction of its own. */
@Named
public class StudyLock {

    private final Transactions transactions;
    private final ClusterLockService locks;
    private final Issues issues;

    @Inject
    public StudyLock(Transactions transactions, ClusterLockService locks, Issues issues) {
        this.transactions = transactions;
        this.locks = locks;
        this.issues = issues;
    }

    /**
     * Does the work while nobody else changes the studies of an issue, which may have been deleted while its file was
     * read.
     *
     * @throws Refusal INVALID if the issue is gone
     */
    public <T> T aloneOnExisting(long issueId, Supplier<T> work) {
        return alone(Set.of(issueId), () -> {
            if (issues.byId(issueId).isEmpty()) {
                throw Refusal.invalid(Words.of("outcomes.error.holder-gone"));
            }
            return work.get();
        });
    }

    /** Does the work while nobody else changes the studies of these issues. Whatever it throws undoes all of it. */
    public <T> T alone(Collection<Long> issueIds, Supplier<T> work) {
        Deque<Lock> held = new ArrayDeque<>();
        try {
            // In the order of the issues, so that two of these never wait for each other.
            for (long issueId : new TreeSet<>(issueIds)) {
                Lock lock = locks.getLockForName("org.outcomeroadmap.jira.studies." + issueId);
                lock.lock();
                held.push(lock);
            }
            return transactions.inOne(work);
        } finally {
            held.forEach(Lock::unlock);
        }
    }
}
