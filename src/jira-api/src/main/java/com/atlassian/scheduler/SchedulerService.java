package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.BAMBOO_10;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import org.outcomeroadmap.signature.Seen;

/** Runs jobs at times. */
@Seen(BAMBOO_10)
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey key, JobRunner runner);

    void unregisterJobRunner(JobRunnerKey key);

    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

    void unscheduleJob(JobId id);
}
