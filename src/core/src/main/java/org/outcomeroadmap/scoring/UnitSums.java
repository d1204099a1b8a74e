package org.outcomeroadmap.scoring;

import java.util.Arrays;

/**
 * What the answers about one outcome add up to in each unit that is drawn: weighted levels, and what they would be if
 * everyone had given the greatest rating. Whole numbers of millionths, exact in doubles up to nine thousand million
 * respondents' worth of them, so that equal scores of different outcomes stay equal.
 */
final class UnitSums {

    private static final int PARTS = 4;
    private static final int FIRST_UNITS = 64;

    private double[] parts = new double[FIRST_UNITS * PARTS];

    void addImportance(int unit, double level, double full) {
        add(unit * PARTS, level, full);
    }

    void addSatisfaction(int unit, double level, double full) {
        add(unit * PARTS + 2, level, full);
    }

    private void add(int index, double level, double full) {
        if (index >= parts.length) {
            parts = Arrays.copyOf(parts, Math.max(parts.length * 2, (index / PARTS + 1) * PARTS));
        }
        parts[index] += level;
        parts[index + 1] += full;
    }

    /** The sums of groups of units. */
    UnitSums grouped(int[] groupOfUnit) {
        UnitSums sums = new UnitSums();
        for (int index = 0; index < parts.length && index / PARTS < groupOfUnit.length; index += 2) {
            sums.add(groupOfUnit[index / PARTS] * PARTS + index % PARTS, parts[index], parts[index + 1]);
        }
        return sums;
    }

    /**
     * The score where each unit is there so many times, 0 to 20; not a number if nobody who counts is there.
     *
     * @param times by unit
     */
    double score(int[] times) {
        double importance = 0;
        double importanceFull = 0;
        double satisfaction = 0;
        double satisfactionFull = 0;
        int units = Math.min(times.length, parts.length / PARTS);
        for (int unit = 0; unit < units; unit++) {
            int index = unit * PARTS;
            int weight = times[unit];
            importance += weight * parts[index];
            importanceFull += weight * parts[index + 1];
            satisfaction += weight * parts[index + 2];
            satisfactionFull += weight * parts[index + 3];
        }
        if (importanceFull == satisfactionFull) {
            return 10 * (importance + Math.max(importance - satisfaction, 0)) / importanceFull;
        }
        double share = importance / importanceFull;
        return 10 * (share + Math.max(share - satisfaction / satisfactionFull, 0));
    }
}
