package org.outcomeroadmap.jira.study;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches of one node. */
final class CacheInMemory implements CacheManager {

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        Map<K, V> values = new ConcurrentHashMap<>();
        return new Cache<>() {
            @Override
            public V get(K key) {
                return values.computeIfAbsent(key, loader::load);
            }

            @Override
            public void put(K key, V value) {
                values.put(key, value);
            }

            @Override
            public void remove(K key) {
                values.remove(key);
            }

            @Override
            public void removeAll() {
                values.clear();
            }

            @Override
            public Collection<K> getKeys() {
                return values.keySet();
            }
        };
    }
}
