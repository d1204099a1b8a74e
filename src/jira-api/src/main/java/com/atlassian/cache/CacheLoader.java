package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Computes what a cache does not hold. */
@Seen(SLACK)
public interface CacheLoader<K, V> {
    V load(K key);
}
