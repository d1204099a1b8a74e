package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.SLACK;

import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** A cache that may be shared by the nodes of a cluster. */
@Seen(SLACK)
public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);

    void remove(K key);

    void removeAll();

    Collection<K> getKeys();
}
