package com.atlassian.plugin;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.POKER;

import org.outcomeroadmap.signature.Seen;

/** The installed apps. */
@Seen(POKER)
public interface PluginAccessor {
    Plugin getPlugin(String key);

    @Seen(GROOVY)
    boolean isPluginEnabled(String key);
}
