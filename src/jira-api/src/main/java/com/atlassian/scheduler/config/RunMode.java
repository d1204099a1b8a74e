package com.atlassian.scheduler.config;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** Whether one node or every node runs a job. */
@Seen(MRIM)
public enum RunMode {
    RUN_LOCALLY,
    RUN_ONCE_PER_CLUSTER
}
