package org.outcomeroadmap.survey.scale;

import java.util.OptionalInt;

/**
 * A label that stands in rating columns.
 *
 * @param label as it is written
 * @param rating that it is read as; empty if it is no answer or nobody knows
 * @param count how many cells hold it
 * @param known whether it is known what it means; if not, its cells are problems
 */
public record LabelCount(String label, OptionalInt rating, long count, boolean known) {

    /** The same, written otherwise. */
    public LabelCount as(String text) {
        return new LabelCount(text, rating, count, known);
    }
}
