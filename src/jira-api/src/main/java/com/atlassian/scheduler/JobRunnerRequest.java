package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;

import com.atlassian.scheduler.config.JobConfig;
import org.outcomeroadmap.signature.Seen;

/** What a job is run for. */
@Seen(MRIM)
public interface JobRunnerRequest {
    JobConfig getJobConfig();
}
