package org.outcomeroadmap.survey.scale;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A column of ratings, and what stands in it.
 *
 * @param name of the column, as mappings have it
 * @param header all that stands above the column; it may tell which end of the scale is the best
 * @param answers how often each tidy text stands in the column
 */
public record RatingColumn(String name, String header, RatingQuestion question, Map<String, Long> answers) {

    /** Copies the answers. */
    public RatingColumn {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }
}
