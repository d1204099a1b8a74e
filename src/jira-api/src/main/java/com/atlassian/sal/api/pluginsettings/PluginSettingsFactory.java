package com.atlassian.sal.api.pluginsettings;

import static org.outcomeroadmap.signature.Source.BOOTSTRAPI;

import org.outcomeroadmap.signature.Seen;

/** Small settings that the product stores. */
@Seen(BOOTSTRAPI)
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String key);
}
