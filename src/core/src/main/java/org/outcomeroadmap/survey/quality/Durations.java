package org.outcomeroadmap.survey.quality;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** How long respondents took, in hundredths of a second, four bytes per row of the file. */
final class Durations {
    /** The longest time that is told from longer ones. */
    static final int LONGEST = Integer.MAX_VALUE - 1;

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    /** One more than the duration, at the place of the row's number; 0 where there is none. */
    private int[] byRow = new int[256];

    private int rows;
    private int known;

    /** Remembers what the respondent of this row took. Rows may come in any order. */
    void set(long row, int hundredths) {
        if (row >= LARGEST_ARRAY) {
            return;
        }
        int place = (int) row;
        if (place >= byRow.length) {
            long wanted = Math.max(place + 1L, byRow.length + (byRow.length >> 1));
            byRow = Arrays.copyOf(byRow, (int) Math.min(wanted, LARGEST_ARRAY));
        }
        byRow[place] = hundredths + 1;
        rows = Math.max(rows, place + 1);
        known++;
    }

    int known() {
        return known;
    }

    /** Twice the median, exactly; 0 if no duration is known. */
    long twiceMedian() {
        return known == 0 ? 0 : nthShortest((known - 1) / 2) + (long) nthShortest(known / 2);
    }

    /** Whether somebody who took this long took less than half of the median. */
    static boolean isBelowHalf(int hundredths, long twiceMedian) {
        return 4L * hundredths < twiceMedian;
    }

    /** Names the rows of those who took less than half of the median, in the order of the file. */
    void forEachBelowHalf(long twiceMedian, LongConsumer row) {
        for (int place = 0; place < rows; place++) {
            if (byRow[place] > 0 && isBelowHalf(byRow[place] - 1, twiceMedian)) {
                row.accept(place);
            }
        }
    }

    /** Found bit by bit, so that neither the rows are sorted nor a copy is made. */
    private int nthShortest(int n) {
        int found = 0;
        for (int bit = 1 << 30; bit > 0; bit >>>= 1) {
            if (shorterThan(found | bit) <= n) {
                found |= bit;
            }
        }
        return found;
    }

    private int shorterThan(int hundredths) {
        int shorter = 0;
        for (int place = 0; place < rows; place++) {
            if (byRow[place] > 0 && byRow[place] <= hundredths) {
                shorter++;
            }
        }
        return shorter;
    }
}
