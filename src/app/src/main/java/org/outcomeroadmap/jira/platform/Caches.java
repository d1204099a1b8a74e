package org.outcomeroadmap.jira.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;

/** Jira's caches: each node keeps its own values, and dropping one drops it on every node. */
@Named
public class Caches {

    private static final long UNUSED_HOURS = 24;

    private final CacheManager caches;

    @Inject
    public Caches(CacheManager caches) {
        this.caches = caches;
    }

    /**
     * A cache that loads what it does not hold.
     *
     * @param name the same on every node
     */
    public <K, V> Cache<K, V> loading(String name, CacheLoader<K, V> loader) {
        return caches.getCache(
                name,
                loader,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(UNUSED_HOURS, TimeUnit.HOURS)
                        .build());
    }
}
