package org.outcomeroadmap.jira.setup;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/** Lets one change at a time, in the whole cluster, be made to what the app adds to Jira. */
@Named
public class SetupLock {

    private static final String LOCK = "org.outcomeroadmap.jira.setup";
    private static final int PATIENCE_SECONDS = 30;

    private final ClusterLockService locks;

    @Inject
    public SetupLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /**
     * Makes the change when no other is being made.
     *
     * @throws Refusal BUSY if another one goes on for too long
     */
    public void during(Runnable change) {
        locked(() -> {
            change.run();
            return LOCK;
        });
    }

    /**
     * Makes a change that answers something, when no other is being made.
     *
     * @throws Refusal BUSY if another one goes on for too long
     */
    public <T> T locked(Supplier<T> change) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!acquired(lock)) {
            throw Refusal.busy(Words.of("outcomes.setup.busy"));
        }
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquired(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
