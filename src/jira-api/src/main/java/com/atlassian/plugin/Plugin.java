package com.atlassian.plugin;

import static org.outcomeroadmap.signature.Source.PLATFORM_SOURCE;

import org.outcomeroadmap.signature.Seen;

/** An installed app. */
@Seen(PLATFORM_SOURCE)
public interface Plugin {
    String getKey();

    String getName();
}
