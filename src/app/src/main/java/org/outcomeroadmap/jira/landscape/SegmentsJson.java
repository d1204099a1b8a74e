package org.outcomeroadmap.jira.landscape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.ScoreJson;

/**
 * The groups of one dimension side by side.
 *
 * @param values the groups that show a score for one of the outcomes
 * @param outcomes in the order of the landscape of everybody
 * @param level the share of false finds that is allowed among the outcomes that differ
 */
record SegmentsJson(String dimension, List<Value> values, List<ComparedOutcome> outcomes, double level) {

    SegmentsJson {
        values = List.copyOf(values);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A group.
     *
     * @param n the least and the greatest number of respondents behind its shown scores
     */
    record Value(String value, List<Long> n) {

        Value {
            n = List.copyOf(n);
        }
    }

    /**
     * An outcome.
     *
     * @param scores as the values stand; null where nobody of a group answered
     * @param p how likely such scores would be if all groups were alike; null where that can't be told
     * @param q the share of false finds to expect if this and all with smaller p are called different
     * @param differs whether q is at most the level
     * @param uniqueTo the group that alone is under-served; empty unless it is exactly one
     */
    record ComparedOutcome(
            String key,
            List<@Nullable ScoreJson> scores,
            @Nullable Double p,
            @Nullable Double q,
            boolean differs,
            List<String> uniqueTo) {

        ComparedOutcome {
            uniqueTo = List.copyOf(uniqueTo);
        }
    }
}
