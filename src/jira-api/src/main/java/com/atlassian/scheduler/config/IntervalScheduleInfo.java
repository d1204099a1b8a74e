package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.GROOVY;

import org.outcomeroadmap.signature.Seen;

/** A time between runs. */
@Seen(GROOVY)
public final class IntervalScheduleInfo {
    private final long intervalInMillis;

    IntervalScheduleInfo(long intervalInMillis) {
        this.intervalInMillis = intervalInMillis;
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
