package org.outcomeroadmap.study;

import java.util.List;
import org.outcomeroadmap.scoring.ScoringMethod;

/**
 * A study with what it holds about each outcome.
 *
 * @param study the study
 * @param outcomes one entry for each outcome it asked for
 */
public record StudyResults(StudySummary study, List<AskedOutcome> outcomes) {

    /** Keeps its own copy of the list. */
    public StudyResults {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The same results as a method scores them. Where it does not fit them, as with published shares, they keep the
     * method that they have.
     */
    public StudyResults by(ScoringMethod wanted) {
        boolean kept = wanted == study.method()
                || outcomes.stream().anyMatch(asked -> wanted.orOwn(asked.total(), study.method()) != wanted);
        return kept
                ? this
                : new StudyResults(
                        study.by(wanted),
                        outcomes.stream().map(asked -> asked.by(wanted)).toList());
    }
}
