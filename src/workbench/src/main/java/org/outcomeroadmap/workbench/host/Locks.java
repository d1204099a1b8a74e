package org.outcomeroadmap.workbench.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name that one thread of one node can hold; those of a node that dies are free again. */
final class Locks implements ClusterLockService {

    private static final long ASK_AGAIN_MILLIS = 50;

    private final Cluster cluster;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    Locks(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, Lock::new);
    }

    /** First among the threads of this node, then among the nodes. */
    private final class Lock implements ClusterLock {

        private final String name;
        private final ReentrantLock here = new ReentrantLock();

        Lock(String name) {
            this.name = name;
        }

        @Override
        public void lock() {
            boolean interrupted = false;
            boolean held = false;
            while (!held) {
                try {
                    held = tryLock(1, TimeUnit.HOURS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            while (!tryLock(1, TimeUnit.HOURS)) {
                Thread.onSpinWait();
            }
        }

        @Override
        public boolean tryLock() {
            if (!here.tryLock()) {
                return false;
            }
            boolean held = false;
            try {
                held = here.getHoldCount() > 1 || cluster.take(name);
                return held;
            } finally {
                if (!held) {
                    here.unlock();
                }
            }
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long limit = System.nanoTime() + unit.toNanos(time);
            if (!here.tryLock(time, unit)) {
                return false;
            }
            boolean held = here.getHoldCount() > 1;
            try {
                while (!held) {
                    held = cluster.take(name);
                    if (!held && System.nanoTime() >= limit) {
                        return false;
                    }
                    if (!held) {
                        TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MILLIS);
                    }
                }
                return true;
            } finally {
                if (!held) {
                    here.unlock();
                }
            }
        }

        @Override
        public void unlock() {
            try {
                if (here.isHeldByCurrentThread() && here.getHoldCount() == 1) {
                    cluster.give(name);
                }
            } finally {
                here.unlock();
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A cluster lock has no conditions");
        }
    }
}
