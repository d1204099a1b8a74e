package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** A job's name. */
@Seen(MRIM)
public final class JobId {
    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
