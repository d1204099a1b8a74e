package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.Date;
import org.outcomeroadmap.signature.Seen;

/** When a job runs. */
@Seen(MRIM)
public final class Schedule {
    private final Date first;
    private final long intervalMillis;

    private Schedule(Date first, long intervalMillis) {
        this.first = first;
        this.intervalMillis = intervalMillis;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(firstRunTime, intervalInMillis);
    }

    @Seen(UNPROVEN)
    public static Schedule runOnce(Date runTime) {
        return new Schedule(runTime, 0);
    }

    @Seen(UNPROVEN)
    public Date first() {
        return first;
    }

    @Seen(UNPROVEN)
    public long intervalMillis() {
        return intervalMillis;
    }
}
