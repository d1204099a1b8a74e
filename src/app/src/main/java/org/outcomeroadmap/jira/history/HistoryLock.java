package org.outcomeroadmap.jira.history;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** Lets one in the cluster add days to histories at a time: a day that two added would be refused by the database. */
@Named
public class HistoryLock {

    private static final String LOCK = "org.outcomeroadmap.jira.history";

    private final ClusterLockService locks;

    @Inject
    public HistoryLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /** Does the work when nobody else adds days. Transactions must begin and end within it. */
    public <T> T alone(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does the work unless somebody adds days at this moment. */
    void unlessBusy(Runnable work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return;
        }
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
