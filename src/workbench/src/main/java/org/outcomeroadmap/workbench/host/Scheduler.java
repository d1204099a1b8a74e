package org.outcomeroadmap.workbench.host;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs at intervals. A job that runs once per cluster stands in the database with the time when it is due; the node
 * that sets the next time is the one that runs it. Like Jira, which plans by the minute, it rounds intervals up to whole
 * minutes; a job's first run is due at once. A job stays planned when its runner is gone, and waits for one.
 */
final class Scheduler implements SchedulerService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST_JOB = Duration.ofSeconds(10);

    private final Database database;
    private final Optional<String> node;
    private final Clock clock;
    private final String upsert;
    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread timer = new Thread(this::look, "scheduler");

    private record Due(String id, String runner, long interval, long at) {}

    Scheduler(Database database, Optional<String> node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
        upsert = database.dialect().upsert("scheduled_job", "id, runner, repeat_millis, due", "id");
        database.define("create table if not exists scheduled_job (id varchar(250) primary key,"
                + " runner varchar(250) not null, repeat_millis bigint not null, due bigint not null)");
    }

    void start() {
        timer.setDaemon(true);
        timer.start();
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key.toString(), runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key.toString());
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) {
        if (config.getRunMode() != RunMode.RUN_ONCE_PER_CLUSTER) {
            throw new UnsupportedOperationException("The workbench runs jobs once per cluster only");
        }
        long minutes = TimeUnit.MILLISECONDS.toMinutes(
                config.getSchedule().getIntervalScheduleInfo().getIntervalInMillis() + 59_999);
        long interval = TimeUnit.MINUTES.toMillis(Math.max(1, minutes));
        write(upsert, id.toString(), config.getJobRunnerKey().toString(), interval, clock.millis());
    }

    private void look() {
        try {
            while (!closed.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    runDue();
                } catch (RuntimeException e) {
                    LOG.error("Jobs that are due could not be run", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the jobs that are due, that have a runner here and that no other node runs. */
    void runDue() {
        for (Due job : due()) {
            JobRunner runner = runners.get(job.runner());
            if (runner != null && isOurs(job)) {
                run(job, runner);
            }
        }
    }

    private boolean isOurs(Due job) {
        long next = clock.millis() + job.interval();
        return write("update scheduled_job set due = ? where id = ? and due = ?", next, job.id(), job.at()) == 1;
    }

    private void run(Due job, JobRunner runner) {
        JobConfig config = JobConfig.forJobRunnerKey(JobRunnerKey.of(job.runner()));
        // Which node it is can be of interest only where there are several.
        node.ifPresent(name -> LOG.info("Job {} due {} runs on {}", job.id(), Instant.ofEpochMilli(job.at()), name));
        try {
            runner.runJob(() -> config);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Job {} failed", job.id(), e);
        }
    }

    private List<Due> due() {
        List<Due> jobs = new ArrayList<>();
        try (Connection connection = database.source().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, runner, repeat_millis, due from scheduled_job where due <= ?")) {
            select.setLong(1, clock.millis());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    jobs.add(new Due(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
                }
            }
            return jobs;
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs can't be read: " + e.getMessage(), e);
        }
    }

    private int write(String sql, Object... values) {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A job could not be planned: " + e.getMessage(), e);
        }
    }

    /** Ends after the job that runs. It is not interrupted: H2 would close the file that it reads. */
    @Override
    public void close() {
        closed.countDown();
        try {
            timer.join(LONGEST_JOB.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
