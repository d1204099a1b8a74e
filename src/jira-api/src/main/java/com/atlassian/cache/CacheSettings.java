package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** How a cache behaves. */
@Seen(SLACK)
public interface CacheSettings {}
