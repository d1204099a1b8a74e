package org.outcomeroadmap.jira.setup;

import com.atlassian.cache.Cache;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Caches;

/**
 * The app's texts among Jira's settings. Every answer asks for them many times, so each node remembers them until one
 * of them is written on any node.
 */
@Named
public class SettingTexts {

    private static final String CACHE = "org.outcomeroadmap.jira.settings";

    private final PluginSettingsFactory settings;
    private final Cache<String, String> texts;

    @Inject
    public SettingTexts(PluginSettingsFactory settings, Caches caches) {
        this.settings = settings;
        this.texts = caches.loading(CACHE, this::stored);
        // The cache outlives the app, and while the app is away nobody hears of changes.
        this.texts.removeAll();
    }

    /** The text under the key as it is remembered, empty for none: for all that only reads. */
    public String get(String key) {
        String text = texts.get(key);
        return text == null ? "" : text;
    }

    /** The text under the key as it stands in Jira now, empty for none: for whoever changes it. */
    public String stored(String key) {
        @Nullable Object stored = global().get(key);
        return stored instanceof String text ? text : "";
    }

    /** Writes the text under the key. */
    public void put(String key, String text) {
        global().put(key, text);
        texts.remove(key);
    }

    /** Takes the key and its text away. */
    public void remove(String key) {
        global().remove(key);
        texts.remove(key);
    }

    /** Asks Jira anew for all of them: what another node wrote may not have been heard of yet. */
    public void readAnew() {
        texts.removeAll();
    }

    private PluginSettings global() {
        return settings.createGlobalSettings();
    }
}
