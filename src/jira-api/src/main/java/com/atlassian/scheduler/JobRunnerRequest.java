package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;

import com.atlassian.scheduler.config.JobConfig;
import org.outcomeroadmap.signature.Seen;

/** Which job is to be run. */
@Seen(MRIM)
public interface JobRunnerRequest {
    JobConfig getJobConfig();
}
