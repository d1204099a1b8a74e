package org.outcomeroadmap.jira.settings;

import java.util.Locale;

/**
 * The tabs of a project's settings, in their order. A tab {@code x} shows the element {@code outcomes-project-x}, which
 * gets the project's key, under the label {@code outcomes.settings.tab.x}.
 */
enum ProjectTab {
    SETUP,
    RULES,
    HISTORY,
    FRESHNESS,
    DIAGNOSIS,
    DATA;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
