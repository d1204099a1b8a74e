package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of one column hold. Of a column that is dropped nothing is told but its answers and blanks.
 *
 * @param answers cells that hold an answer
 * @param blank cells that are blank, or say that there is no answer
 * @param counts how often each value occurs, in order; empty if there are more than {@value #MOST_VALUES} values, or if
 *     some look personal
 * @param samples the first few values; none that looks personal
 */
public record ColumnValues(long answers, long blank, Map<String, Long> counts, List<String> samples) {
    /** The most different values that are counted one by one. */
    public static final int MOST_VALUES = 50;

    /** How many values are shown as samples. */
    public static final int MOST_SAMPLES = 3;

    /** Copies the map and the list. */
    public ColumnValues {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        samples = List.copyOf(samples);
    }
}
