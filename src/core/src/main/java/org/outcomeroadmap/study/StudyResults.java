package org.outcomeroadmap.study;

import java.util.List;

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
}
