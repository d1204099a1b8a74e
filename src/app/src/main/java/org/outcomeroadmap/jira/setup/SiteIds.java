package org.outcomeroadmap.jira.setup;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The ids of what setup made or adopted in Jira. Everything afterwards goes by these ids, so that renaming a field, an
 * issue type or the link type changes nothing.
 */
@Named
public class SiteIds {

    private static final String PREFIX = "org.outcomeroadmap.jira.site.";
    private static final String LINK_TYPE = PREFIX + "link-type";

    private final PluginSettingsFactory settings;

    @Inject
    public SiteIds(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /** The id of the link type by which roadmap issues target outcomes, once setup has run. */
    public OptionalLong linkType() {
        return id(LINK_TYPE);
    }

    /** The id of a field, once setup has run. */
    public OptionalLong field(OutcomeField field) {
        return id(PREFIX + "field." + field.slug());
    }

    /** The id of the issue type that setup made or adopted for a role. */
    public Optional<String> issueType(TypeRole role) {
        return Optional.ofNullable(get(PREFIX + "type." + role.slug()));
    }

    void rememberLinkType(long id) {
        put(LINK_TYPE, Long.toString(id));
    }

    void rememberField(OutcomeField field, long id) {
        put(PREFIX + "field." + field.slug(), Long.toString(id));
    }

    void rememberIssueType(TypeRole role, String id) {
        put(PREFIX + "type." + role.slug(), id);
    }

    private OptionalLong id(String key) {
        String stored = get(key);
        return stored == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(stored));
    }

    private @org.jspecify.annotations.Nullable String get(String key) {
        return (String) settings.createGlobalSettings().get(key);
    }

    private void put(String key, String value) {
        settings.createGlobalSettings().put(key, value);
    }
}
