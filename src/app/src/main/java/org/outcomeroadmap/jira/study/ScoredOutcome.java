package org.outcomeroadmap.jira.study;

import java.util.Comparator;
import java.util.Optional;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.study.BoardScore;

/**
 * An outcome with its score.
 *
 * @param score empty if nobody rated it
 */
public record ScoredOutcome(Outcome outcome, Optional<BoardScore> score) {

    /** Highest score first; outcomes without a score to show last, so that the order tells nothing of hidden scores. */
    public static final Comparator<ScoredOutcome> HIGHEST_FIRST = Comparator.comparing(
                    ScoredOutcome::opportunity, Comparator.reverseOrder())
            .thenComparing(scored -> projectKey(scored.outcome().key()))
            .thenComparing(scored -> number(scored.outcome().key()));

    /** The score, unless there is none or it is suppressed. */
    public Optional<OpportunityScore> shown() {
        return score.flatMap(BoardScore::shown);
    }

    private double opportunity() {
        return shown().map(OpportunityScore::opportunity).orElse(-1.0);
    }

    private static String projectKey(String key) {
        return key.substring(0, key.lastIndexOf('-'));
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
