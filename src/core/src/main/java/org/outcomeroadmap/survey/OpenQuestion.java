package org.outcomeroadmap.survey;

import java.util.List;

/**
 * Something about a file that somebody should answer in the mapping.
 *
 * @param columns the names of the columns concerned
 * @param message what is asked and how to answer, ready to be shown
 * @param blocking whether the file can't be imported until it is answered
 */
public record OpenQuestion(Kind kind, List<String> columns, String message, boolean blocking) {

    /** Copies the columns. */
    public OpenQuestion {
        columns = List.copyOf(columns);
    }

    /** What a question is about. */
    public enum Kind {
        /** Which outcome or which question a column is about. */
        MATCH("match"),
        /** From where to where ratings run. */
        SCALE("scale"),
        /** Which rating a label stands for. */
        LABELS("labels"),
        /** Which end of a scale is the best. */
        REVERSED("reversed");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** The kind's name in JSON. */
        public String slug() {
            return slug;
        }
    }
}
