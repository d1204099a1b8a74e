package org.outcomeroadmap.survey.matching;

import java.util.List;

/**
 * Something about the columns that somebody must know or answer.
 *
 * @param columns the places of the columns, counted from 0, in order
 * @param outcomes the keys of the outcomes concerned
 * @param message what it is and what to do, ready to be shown
 */
public record MatchFinding(Kind kind, List<Integer> columns, List<String> outcomes, String message) {

    /** Copies the lists. */
    public MatchFinding {
        columns = List.copyOf(columns);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether the file can't be read by these roles. */
    public boolean isError() {
        return kind.error;
    }

    /** What was found. */
    public enum Kind {
        /** A column says both importance and satisfaction. */
        TWO_QUESTIONS(true),
        /** A column names two outcomes. */
        TWO_OUTCOMES(true),
        /** Two columns ask the same question about the same outcome. */
        SAME_QUESTION(true),
        /** Importance and satisfaction are told apart by the columns' places only. */
        BY_POSITION(false),
        /** A column's text names another outcome than its id did in an earlier wave. */
        CHANGED(false),
        /** Columns ask about an outcome, but which one is not certain enough. */
        UNSURE(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }
    }
}
