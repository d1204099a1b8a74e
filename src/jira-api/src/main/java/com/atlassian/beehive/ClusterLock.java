package com.atlassian.beehive;

import static org.outcomeroadmap.signature.Source.BOOTSTRAPI;

import java.util.concurrent.locks.Lock;
import org.outcomeroadmap.signature.Seen;

/** A lock that holds across a cluster; not re-entrant. */
@Seen(BOOTSTRAPI)
public interface ClusterLock extends Lock {}
