package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** The name under which a job's runner is known. */
@Seen(MRIM)
public final class JobRunnerKey {
    private final String key;

    private JobRunnerKey(String key) {
        this.key = key;
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
