package org.outcomeroadmap.evaluation;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many needed each time for a task. Times are whole tenths of a second.
 *
 * @param counts how many participants, 1 or more, by time in tenths of a second; immutable
 */
public record TaskTimes(SortedMap<Integer, Long> counts) {

    /** The longest time, a day, in tenths of a second. */
    public static final int LONGEST = 864_000;

    /** @throws IllegalArgumentException if a time is below 0 or above a day, or a count below 1 */
    public TaskTimes {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        counts.forEach((tenths, count) -> {
            if (tenths < 0 || tenths > LONGEST || count < 1) {
                throw new IllegalArgumentException("Not times: " + count + " of " + tenths);
            }
        });
    }

    /** How many times there are. */
    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The time in seconds that half of the participants did not exceed; empty if there is no time. */
    public OptionalDouble median() {
        long n = n();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((at((n - 1) / 2) + at(n / 2)) / 20.0);
    }

    /** The time at a place of all times in order, from 0, in tenths of a second. */
    private int at(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("No time at place " + place);
    }
}
