package org.outcomeroadmap.jira.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import and the daily count never add days at the same time. */
class HistoryLockTest {

    private final ReentrantLock held = new ReentrantLock();
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final HistoryLock lock = new HistoryLock(locks);
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void lockReally() {
        ClusterLock cluster = mock(ClusterLock.class);
        when(locks.getLockForName(anyString())).thenReturn(cluster);
        when(cluster.tryLock()).thenAnswer(call -> held.tryLock());
        doAnswer(call -> {
                    held.lock();
                    return null;
                })
                .when(cluster)
                .lock();
        doAnswer(call -> {
                    held.unlock();
                    return null;
                })
                .when(cluster)
                .unlock();
    }

    @Test
    void theDailyCountLeavesOutATurnWhileAnImportAddsDays() {
        String answer = lock.alone(() -> {
            countElsewhere();
            done.add("import");
            return "imported";
        });
        countElsewhere();

        assertThat(answer).isEqualTo("imported");
        assertThat(done).containsExactly("import", "count");
    }

    @Test
    void aFailedImportLetsTheCountGoOn() {
        assertThatThrownBy(() -> lock.alone(() -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);
        countElsewhere();

        assertThat(done).containsExactly("count");
    }

    private void countElsewhere() {
        Thread node = new Thread(() -> lock.unlessBusy(() -> done.add("count")));
        node.start();
        try {
            node.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
