package org.outcomeroadmap.survey;

import java.util.Comparator;

/**
 * A group of respondents: those who share one value in one column.
 *
 * @param dimension the column's name
 * @param value what the cells hold, without surrounding blanks
 */
public record Segment(String dimension, String value) implements Comparable<Segment> {
    private static final Comparator<Segment> ORDER =
            Comparator.comparing(Segment::dimension).thenComparing(Segment::value);

    @Override
    public int compareTo(Segment other) {
        return ORDER.compare(this, other);
    }
}
