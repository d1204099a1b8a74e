package org.outcomeroadmap.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outcomeroadmap.workbench.TestDatabase;

/** Two nodes on one database: who holds a lock, what caches forget, and who runs a job. */
@SuppressWarnings("LockNotBeforeTry") // A lock that is held on purpose.
class ClusterTest {

    private static final long LONGEST_NEWS_MILLIS = 5_000;

    @TempDir
    private Path folder;

    private Node one;
    private Node other;

    private static final class Node implements AutoCloseable {

        final Database database;
        final Cluster cluster;
        final Locks locks;
        final Caches caches;
        final Map<String, String> stored = new ConcurrentHashMap<>();
        final Cache<String, String> cache;

        Node(Path folder, String name) {
            database = TestDatabase.POSTGRESQL.open(folder);
            cluster = new Cluster(database, Optional.of(name));
            locks = new Locks(cluster);
            caches = new Caches(cluster);
            cache = caches.getCache(
                    "names",
                    key -> stored.getOrDefault(key, "none"),
                    new CacheSettingsBuilder().remote().build());
            cluster.start();
        }

        @Override
        public void close() {
            cluster.close();
            database.close();
        }
    }

    @BeforeEach
    void start() {
        one = new Node(folder, "one");
        other = new Node(folder, "other");
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void aLockIsHeldByOneThreadOfOneNode() throws Exception {
        Lock here = one.locks.getLockForName("setup");
        Lock there = other.locks.getLockForName("setup");
        here.lock();

        assertThat(there.tryLock()).isFalse();
        assertThat(CompletableFuture.supplyAsync(here::tryLock).get()).isFalse();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            there.lock();
            there.unlock();
            return true;
        });
        assertThat(other.locks.getLockForName("import").tryLock()).isTrue();
        here.unlock();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theLocksOfANodeThatIsGoneAreFree() {
        one.locks.getLockForName("setup").lock();
        one.database.close();

        Lock there = other.locks.getLockForName("setup");
        assertThat(soon(there::tryLock)).isTrue();
    }

    @Test
    void whatOneNodeRemovesIsForgottenOnTheOther() {
        other.stored.put("a", "old");
        other.stored.put("b", "old");
        assertThat(other.cache.get("a") + other.cache.get("b")).isEqualTo("oldold");
        other.stored.putAll(Map.of("a", "new", "b", "new"));

        one.cache.remove("a");
        assertThat(soon(() -> other.cache.get("a").equals("new"))).isTrue();
        assertThat(other.cache.get("b")).isEqualTo("old");
        one.cache.removeAll();
        assertThat(soon(() -> other.cache.get("b").equals("new"))).isTrue();
    }

    @Test
    void newsOfATransactionTravelOnlyWhenItIsCommitted() {
        other.stored.put("a", "old");
        other.cache.get("a");
        assertThatThrownBy(() -> one.database.inTransaction(() -> {
                    one.cache.remove("a");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        other.stored.put("a", "new");
        other.cache.get("x");
        one.database.inTransaction(() -> {
            one.cache.remove("x");
            return true;
        });
        assertThat(soon(() -> !other.cache.getKeys().contains("x"))).isTrue();
        assertThat(other.cache.get("a")).isEqualTo("old");
    }

    @Test
    void aJobThatIsDueRunsOnOneNodeOnceAndAgainAfterAMinute() {
        AtomicInteger runs = new AtomicInteger();
        Instant start = Instant.parse("2026-03-15T10:00:00Z");
        JobRunnerKey key = JobRunnerKey.of("work");
        for (Node node : List.of(one, other)) {
            at(node, start)
                    .scheduleJob(
                            JobId.of("work"),
                            JobConfig.forJobRunnerKey(key).withSchedule(Schedule.forInterval(1_000, null)));
        }
        for (int seconds : List.of(0, 1, 59, 60, 61, 120)) {
            Scheduler here = at(one, start.plusSeconds(seconds));
            Scheduler there = at(other, start.plusSeconds(seconds));
            for (Scheduler scheduler : List.of(here, there)) {
                scheduler.registerJobRunner(key, request -> {
                    runs.incrementAndGet();
                    return JobRunnerResponse.success();
                });
            }
            CompletableFuture.allOf(CompletableFuture.runAsync(here::runDue), CompletableFuture.runAsync(there::runDue))
                    .join();
        }
        assertThat(runs).as("at 0, 60 and 120 seconds").hasValue(3);
    }

    @Test
    void aPlaceAtTheDatabaseIsTakenOnce() {
        assertThatThrownBy(() -> new Cluster(one.database, Optional.of("other")))
                .isInstanceOf(Database.Unreachable.class)
                .hasMessageContaining("other");
    }

    private static Scheduler at(Node node, Instant now) {
        return new Scheduler(node.database, Optional.of("a node"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static boolean soon(BooleanSupplier wanted) {
        long limit = System.nanoTime() + Duration.ofMillis(LONGEST_NEWS_MILLIS).toNanos();
        while (!wanted.getAsBoolean() && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        return wanted.getAsBoolean();
    }
}
