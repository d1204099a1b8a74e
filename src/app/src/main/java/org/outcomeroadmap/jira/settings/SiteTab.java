package org.outcomeroadmap.jira.settings;

import java.util.Locale;

/**
 * The tabs of the settings for the whole site, in their order. A tab {@code x} shows the element
 * {@code outcomes-site-x} under the label {@code outcomes.settings.tab.x}.
 */
enum SiteTab {
    DEFAULTS,
    SELF_CHECK;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
