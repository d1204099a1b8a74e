package org.outcomeroadmap.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome wherever the app answers one.
 *
 * @param key the key
 * @param summary the whole statement
 * @param job what the product does
 * @param successMeasure how the customer judges success, null while the statement has none
 * @param steps where it stands in customer journeys
 * @param score null if nobody rated it
 * @param inherited whether a story has it from its epic
 */
public record OutcomeJson(
        String key,
        String summary,
        String job,
        @Nullable String successMeasure,
        List<Step> steps,
        @Nullable ScoreJson score,
        boolean inherited) {

    public OutcomeJson {
        steps = List.copyOf(steps);
    }

    /**
     * A step of a customer journey.
     *
     * @param id null for a step of a journey without home
     */
    public record Step(
            String journey,
            String phase,
            String step,
            @Nullable Long id) {}

    /** The same outcome as a story has it from its epic. */
    public OutcomeJson asInherited() {
        return new OutcomeJson(key, summary, job, successMeasure, steps, score, true);
    }
}
