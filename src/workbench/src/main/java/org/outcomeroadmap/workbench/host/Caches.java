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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Caches by name: each node holds its own values, and what one removes goes on all of them, as with Jira's replication by
 * invalidation. Keys are told apart by their text on other nodes. Nothing is dropped before it is removed.
 */
final class Caches implements CacheManager {

    private static final String TOPIC = "cache";

    private final Map<String, Held<?, ?>> caches = new ConcurrentHashMap<>();
    private final Cluster cluster;

    Caches(Cluster cluster) {
        this.cluster = cluster;
        cluster.hear(TOPIC, this::removedElsewhere);
    }

    /** The cache's name and the key's text; without a key everything, without a name in every cache. */
    private void removedElsewhere(String text) {
        String[] parts = text.split("\n", 2);
        caches.forEach((name, cache) -> {
            if (text.isEmpty() || name.equals(parts[0])) {
                cache.drop(key -> parts.length == 1 || key.toString().equals(parts[1]));
            }
        });
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, @Nullable CacheLoader<K, V> loader, CacheSettings settings) {
        // As in Jira, asking again with a loader makes the cache anew: the old loader may be of a disabled app.
        Held<K, V> cache = new Held<>(name, loader);
        caches.put(name, cache);
        return cache;
    }

    private final class Held<K, V> implements Cache<K, V> {

        private final String name;
        private final @Nullable CacheLoader<K, V> loader;
        private final Map<K, V> values = new ConcurrentHashMap<>();
        private final AtomicLong removals = new AtomicLong();

        Held(String name, @Nullable CacheLoader<K, V> loader) {
            this.name = name;
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

        private synchronized void drop(Predicate<K> removed) {
            removals.incrementAndGet();
            values.keySet().removeIf(removed);
        }

        @Override
        public void remove(K key) {
            drop(key::equals);
            cluster.tell(TOPIC, name + "\n" + key);
        }

        @Override
        public void removeAll() {
            drop(key -> true);
            cluster.tell(TOPIC, name);
        }

        @Override
        public Collection<K> getKeys() {
            return Set.copyOf(values.keySet());
        }
    }
}
