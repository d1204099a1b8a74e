package org.outcomeroadmap.workbench.host;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Caches by name for the one node that there is; nothing is dropped before it is removed. */
final class Caches implements CacheManager {

    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings) {
        // As in Jira, asking again with a loader makes the cache anew: the old loader may be of a disabled app.
        Cache<K, V> cache = new Held<>(loader);
        caches.put(name, cache);
        return cache;
    }

    private static final class Held<K, V> implements Cache<K, V> {

        private final @Nullable CacheLoader<K, V> loader;
        private final Map<K, V> values = new ConcurrentHashMap<>();
        private final AtomicLong removals = new AtomicLong();

        Held(@Nullable CacheLoader<K, V> loader) {
            this.loader = loader;
        }

        @Override
        public @Nullable V get(K key) {
            V value = values.get(key);
            return value != null || loader == null ? value : load(key, loader);
        }

        private V load(K key, CacheLoader<K, V> from) {
            long before = removals.get();
            V loaded;
            try {
                // Outside any lock: a loader may ask for another key.
                loaded = from.load(key);
            } catch (RuntimeException e) {
                throw new CacheException(e);
            }
            synchronized (this) {
                // What was removed meanwhile may have been loaded from what is no longer true.
                if (removals.get() == before) {
                    values.put(key, loaded);
                }
            }
            return loaded;
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public synchronized void remove(K key) {
            removals.incrementAndGet();
            values.remove(key);
        }

        @Override
        public synchronized void removeAll() {
            removals.incrementAndGet();
            values.clear();
        }

        @Override
        public Collection<K> getKeys() {
            return Set.copyOf(values.keySet());
        }
    }
}
