package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Makes caches. */
@Seen(SLACK)
public interface CacheManager extends CacheFactory {}
