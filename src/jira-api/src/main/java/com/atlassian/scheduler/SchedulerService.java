package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.MRIM;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import org.outcomeroadmap.signature.Seen;

/** Runs work at times, on one node of a cluster or on each. */
@Seen(MRIM)
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey key, JobRunner runner);

    @Seen(BLACKDUCK)
    void unregisterJobRunner(JobRunnerKey key);

    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;
}
