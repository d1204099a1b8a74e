package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** Does a job's work. */
@Seen(MRIM)
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
