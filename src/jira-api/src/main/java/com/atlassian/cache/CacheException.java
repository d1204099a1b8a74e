package com.atlassian.cache;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** A loader failed; unchecked. */
@Seen(SLACK)
public class CacheException extends RuntimeException {
    public CacheException(Throwable cause) {
        super(cause);
    }
}
