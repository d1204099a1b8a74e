package org.outcomeroadmap.jira.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a project or the site, and how they came about.
 *
 * @param project null for the site
 * @param version the number of the decision that holds, 0 if nobody decided anything
 * @param rules those that hold
 * @param own of those the ones that are decided here; the others are inherited
 * @param inherited what holds where nothing is decided here
 * @param methods the scoring methods that can be chosen, by slug
 * @param unsearchable of how many outcomes search does not know the new scores yet, on the whole site
 * @param versions all decisions, newest first
 */
record SettingsJson(
        @Nullable String project,
        int version,
        RulesJson rules,
        RulesJson own,
        RulesJson inherited,
        List<String> methods,
        int unsearchable,
        List<VersionJson> versions) {

    SettingsJson {
        methods = List.copyOf(methods);
        versions = List.copyOf(versions);
    }

    /**
     * One decision.
     *
     * @param at when, as an ISO instant
     * @param by the user's name
     * @param rules those decided; the others were inherited from then on
     */
    record VersionJson(int version, String at, String by, String reason, RulesJson rules) {}
}
