package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** How a run of a job ended. */
@Seen(MRIM)
public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        return new JobRunnerResponse();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse();
    }
}
