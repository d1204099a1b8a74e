package org.outcomeroadmap.jira.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project needs, and whether the app is on for it.
 *
 * @param jiraAdministrator whether the caller may make site-wide things
 * @param types the issue types of the roles, as far as they exist
 * @param choices the issue types of the project, which may be chosen for the roles
 * @param steps everything that setup looks after, in its order
 */
public record SetupJson(
        ProjectJson project,
        boolean enabled,
        boolean jiraAdministrator,
        Types types,
        List<TypeJson> choices,
        List<Step> steps) {

    /** Copies the lists, so that the record can't change. */
    public SetupJson {
        choices = List.copyOf(choices);
        steps = List.copyOf(steps);
    }

    /** A project. */
    public record ProjectJson(long id, String key, String name) {}

    /** An issue type. */
    public record TypeJson(String id, String name) {}

    /** The issue types by role; null where a type does not exist yet. */
    public record Types(
            @Nullable TypeJson outcome, @Nullable TypeJson study, List<TypeJson> roadmap) {

        /** Copies the list, so that the record can't change. */
        public Types {
            roadmap = List.copyOf(roadmap);
        }
    }

    /**
     * One thing that setup looks after.
     *
     * @param what issue-type, issue-type-scheme, link-type, field, screen or project
     * @param exists whether nothing is left to do
     * @param needsJiraAdministrator whether only a Jira administrator may do what is left
     * @param affects keys of the other projects that would change too, as far as the caller may see them
     * @param affectsUnseen how many further projects would change
     */
    public record Step(
            String what,
            String name,
            boolean exists,
            boolean needsJiraAdministrator,
            List<String> affects,
            int affectsUnseen) {

        /** Copies the list, so that the record can't change. */
        public Step {
            affects = List.copyOf(affects);
        }
    }

    /**
     * What to set up. Every part may be left out: then the app's own types and Jira Software's epics are taken.
     *
     * @param outcomeType id of an existing issue type to be used for outcomes
     * @param studyType id of an existing issue type to be used for studies
     * @param roadmapTypes ids of the issue types that stand on the roadmap
     */
    public record Request(
            @JsonProperty("outcomeType") @Nullable String outcomeType,
            @JsonProperty("studyType") @Nullable String studyType,
            @JsonProperty("roadmapTypes") @Nullable List<String> roadmapTypes) {}
}
