package org.outcomeroadmap.survey;

import java.util.Comparator;

/**
 * A group of respondents: those who share one value in one column.
 *
 * @param dimension the column's name
 * @param value what the cells hold, without surrounding blanks
 */
public record Segment(String dimension, String value) implements Comparable<Segment> {

    /** The most different values that a column may have to be a segment. */
    public static final int MOST_VALUES = 50;

    /** The longest value, in characters. */
    public static final int LONGEST_VALUE = 100;

    private static final Comparator<Segment> ORDER =
            Comparator.comparing(Segment::dimension).thenComparing(Segment::value);

    @Override
    public int compareTo(Segment other) {
        return ORDER.compare(this, other);
    }
}
