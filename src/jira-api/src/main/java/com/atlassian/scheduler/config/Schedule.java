package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.MRIM;

import java.util.Date;
import org.outcomeroadmap.signature.Seen;

/** When a job runs. */
@Seen(MRIM)
public final class Schedule {
    private final IntervalScheduleInfo info;

    private Schedule(IntervalScheduleInfo info) {
        this.info = info;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(new IntervalScheduleInfo(intervalInMillis));
    }

    @Seen(GROOVY)
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return info;
    }
}
