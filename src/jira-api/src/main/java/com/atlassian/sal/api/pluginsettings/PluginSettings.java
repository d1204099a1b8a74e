package com.atlassian.sal.api.pluginsettings;

import static org.outcomeroadmap.signature.Source.BOOTSTRAPI;

import org.outcomeroadmap.signature.Seen;

/** Named values: text, lists and maps of text. */
@Seen(BOOTSTRAPI)
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
