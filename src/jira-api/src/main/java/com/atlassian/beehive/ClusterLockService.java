package com.atlassian.beehive;

import static org.outcomeroadmap.signature.Source.BOOTSTRAPI;

import org.outcomeroadmap.signature.Seen;

/** Locks that hold across a cluster. */
@Seen(BOOTSTRAPI)
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
