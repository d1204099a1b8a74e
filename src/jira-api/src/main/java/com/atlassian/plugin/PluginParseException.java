package com.atlassian.plugin;

import static org.outcomeroadmap.signature.Source.PLATFORM_SOURCE;
import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** A module's descriptor makes no sense; unchecked. */
@Seen(SLACK)
public class PluginParseException extends RuntimeException {
    @Seen(PLATFORM_SOURCE)
    public PluginParseException(String message) {
        super(message);
    }
}
