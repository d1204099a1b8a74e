package com.atlassian.scheduler;

import static org.outcomeroadmap.signature.Source.MRIM;

import org.outcomeroadmap.signature.Seen;

/** A job could not be scheduled; checked. */
@Seen(MRIM)
public class SchedulerServiceException extends Exception {}
