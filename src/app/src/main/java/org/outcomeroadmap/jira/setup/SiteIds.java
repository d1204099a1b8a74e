package org.outcomeroadmap.jira.setup;

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

    private final SettingTexts texts;

    @Inject
    public SiteIds(SettingTexts texts) {
        this.texts = texts;
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
        return Optional.of(texts.get(PREFIX + "type." + role.slug())).filter(id -> !id.isEmpty());
    }

    void rememberLinkType(long id) {
        texts.put(LINK_TYPE, Long.toString(id));
    }

    void rememberField(OutcomeField field, long id) {
        texts.put(PREFIX + "field." + field.slug(), Long.toString(id));
    }

    void rememberIssueType(TypeRole role, String id) {
        texts.put(PREFIX + "type." + role.slug(), id);
    }

    private OptionalLong id(String key) {
        String text = texts.get(key);
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
