package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** Where a job runs. */
@Seen(MRIM)
public enum RunMode {
    RUN_LOCALLY,
    RUN_ONCE_PER_CLUSTER
}
