package org.outcomeroadmap.benchmark;

import java.util.SortedMap;
import org.outcomeroadmap.scoring.RatingTally;

/**
 * How many respondents gave each pair of ratings.
 *
 * @param tallies by outcome and value of the segment, as {@code outcome|value}
 */
record Counts(SortedMap<String, RatingTally> tallies) {

    static String key(String outcome, String value) {
        return outcome + "|" + value;
    }
}
