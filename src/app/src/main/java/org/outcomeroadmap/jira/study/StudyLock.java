package org.outcomeroadmap.jira.study;

import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.platform.Transactions;

/** Lets one at a time change the studies of an issue, on all nodes together, each in a transaction of its own. */
@Named
public class StudyLock {

    private final Transactions transactions;
    private final ClusterLockService locks;

    @Inject
    public StudyLock(Transactions transactions, ClusterLockService locks) {
        this.transactions = transactions;
        this.locks = locks;
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
