package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A job could not be scheduled. */
@Seen(MRIM)
public class SchedulerServiceException extends Exception {
    @Seen(UNPROVEN)
    public SchedulerServiceException(String message) {
        super(message);
    }
}
