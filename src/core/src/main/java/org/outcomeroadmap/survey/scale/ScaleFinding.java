package org.outcomeroadmap.survey.scale;

import java.util.List;

/**
 * Something about the scale that somebody must know or answer.
 *
 * @param columns the names of the columns concerned
 * @param message what it is and what to do, ready to be shown
 * @param blocking whether the file can't be read before it is answered
 */
public record ScaleFinding(Kind kind, List<String> columns, String message, boolean blocking) {

    /** Copies the columns. */
    public ScaleFinding {
        columns = List.copyOf(columns);
    }

    /** What it is about. */
    public enum Kind {
        /** Which numbers are ratings. */
        SCALE,
        /** Which ratings labels stand for. */
        LABELS,
        /** Which end of the scale is the best. */
        REVERSED
    }
}
