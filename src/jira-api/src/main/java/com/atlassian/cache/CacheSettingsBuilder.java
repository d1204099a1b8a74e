package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.SLACK;

import java.util.concurrent.TimeUnit;
import org.outcomeroadmap.signature.Seen;

/** Collects how a cache behaves. */
@Seen(SLACK)
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder remote() {
        return this;
    }

    @Seen(MRIM)
    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        return this;
    }

    public CacheSettings build() {
        return new CacheSettings() {};
    }
}
