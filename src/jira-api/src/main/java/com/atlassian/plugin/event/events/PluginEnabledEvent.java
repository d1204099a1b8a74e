package com.atlassian.plugin.event.events;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.plugin.Plugin;
import org.outcomeroadmap.signature.Seen;

/** A plugin has been enabled. */
@Seen(SLACK)
public class PluginEnabledEvent {
    private final Plugin plugin;

    @Seen(UNPROVEN)
    public PluginEnabledEvent(Plugin plugin) {
        this.plugin = plugin;
    }
}
