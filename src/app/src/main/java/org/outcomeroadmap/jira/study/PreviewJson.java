package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.ScoreJson;

/**
 * What other rules would do to the outcomes that the reader may see.
 *
 * @param outcomes how many those are, with or without a score
 * @param counts how many of them change in each way
 * @param changes the first of those that change, highest score first
 */
public record PreviewJson(int outcomes, Counts counts, List<Changed> changes) {

    public PreviewJson {
        changes = List.copyOf(changes);
    }

    /** In which way an outcome changes; the first that holds. */
    public enum Change {
        /** Too few people answered for the new minimum. */
        HIDDEN,
        /** Enough people answered for the new minimum. Numbers are told only once it holds. */
        SHOWN,
        /** Another opportunity type, and perhaps another score. */
        TYPE,
        /** Another score of the same type. */
        SCORE;

        @JsonValue
        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many outcomes change in each way. */
    public record Counts(int hidden, int shown, int type, int score) {}

    /** An outcome that changes; {@code to} is null where numbers must not be told yet. */
    public record Changed(
            String key,
            String summary,
            Change change,
            ScoreJson from,
            @Nullable ScoreJson to) {}
}
