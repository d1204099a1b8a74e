package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.concurrent.TimeUnit;
import org.outcomeroadmap.signature.Seen;

/** Collects how a cache behaves. */
@Seen(SLACK)
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder remote() {
        return this;
    }

    @Seen(UNPROVEN)
    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettingsBuilder flushable() {
        return this;
    }

    @Seen(UNPROVEN)
    public CacheSettingsBuilder maxEntries(int max) {
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    @Seen(MRIM)
    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        return this;
    }

    @Seen(UNPROVEN)
    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        return this;
    }

    public CacheSettings build() {
        return new CacheSettings() {};
    }
}
