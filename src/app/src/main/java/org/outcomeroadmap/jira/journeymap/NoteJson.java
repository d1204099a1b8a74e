package org.outcomeroadmap.jira.journeymap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.PersonJson;

/**
 * A note on a step, as REST tells it.
 *
 * @param kind a slug
 * @param painKind a slug; null for everything but pains, and where nobody chose one
 * @param outcomes those that the viewer may see
 * @param studies those that the viewer may see
 * @param at an ISO instant
 */
record NoteJson(
        int id,
        String kind,
        @Nullable String painKind,
        @Nullable String theme,
        String text,
        @Nullable Integer heard,
        @Nullable Integer asked,
        List<OutcomeRef> outcomes,
        List<StudyRef> studies,
        PersonJson by,
        String at) {

    /** An outcome. */
    record OutcomeRef(String key, String summary) {}

    /** A study; its wave is the one of its results that count. */
    record StudyRef(String id, String name, String wave) {}

    /**
     * A request to write a note. To move it and nothing else, the step alone is given.
     *
     * @param step the step on which it is to stand, if on another one
     */
    record Request(
            @Nullable String kind,
            @Nullable String painKind,
            @Nullable String theme,
            @Nullable String text,
            @Nullable Integer heard,
            @Nullable Integer asked,
            @Nullable List<@Nullable String> outcomes,
            @Nullable List<@Nullable String> studies,
            @Nullable Long step) {

        boolean movesOnly() {
            return step != null && kind == null && text == null;
        }
    }
}
