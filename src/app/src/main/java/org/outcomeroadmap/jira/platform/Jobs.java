package org.outcomeroadmap.jira.platform;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that Jira does again and again, each time on one node of the cluster. */
@Named
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    /** Jira plans by the minute. */
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final SchedulerService scheduler;

    @Inject
    public Jobs(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Begins to do the work every minute, on whichever node Jira chooses.
     *
     * @param name the same on every node
     */
    public void everyMinute(String name, Runnable work) {
        JobRunnerKey key = JobRunnerKey.of(name);
        scheduler.registerJobRunner(key, request -> {
            try {
                work.run();
                return JobRunnerResponse.success();
            } catch (RuntimeException failed) {
                LOG.error("The job {} failed and is tried again in a minute", name, failed);
                return JobRunnerResponse.failed(failed);
            }
        });
        JobConfig config = JobConfig.forJobRunnerKey(key)
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(INTERVAL.toMillis(), null));
        try {
            scheduler.scheduleJob(JobId.of(name), config);
        } catch (SchedulerServiceException failed) {
            LOG.error("The job {} can't be scheduled", name, failed);
        }
    }

    /** This node does the work no more; the others go on. */
    public void stop(String name) {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }
}
