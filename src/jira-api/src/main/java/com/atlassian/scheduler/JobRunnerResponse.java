package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** How a job went. */
@Seen(MRIM)
public final class JobRunnerResponse {
    private final String message;

    private JobRunnerResponse(String message) {
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse(null);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(message);
    }

    @Seen(UNPROVEN)
    public String getMessage() {
        return message;
    }
}
