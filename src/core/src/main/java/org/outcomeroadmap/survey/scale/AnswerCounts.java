package org.outcomeroadmap.survey.scale;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * How often each answer stands in a column, learnt row by row. Of a column that holds more than {@value #MOST_TEXTS}
 * different texts, the later ones are counted together.
 */
public final class AnswerCounts {
    /** No scale has as many labels. */
    public static final int MOST_TEXTS = 200;

    private static final int LONGEST_TEXT = 200;

    private final long[] digits = new long[10];
    private final Map<String, Long> texts = new TreeMap<>();
    private long others;

    /** Counts a row's cell; blanks are no answers. */
    public void add(SheetRow row, int cell) {
        int digit = row.digit(cell);
        if (digit >= 0) {
            digits[digit]++;
        } else if (!row.isBlank(cell)) {
            add(row.text(cell));
        }
    }

    private void add(String text) {
        if (text.length() <= LONGEST_TEXT && (texts.size() < MOST_TEXTS || texts.containsKey(text))) {
            texts.merge(text, 1L, Long::sum);
        } else {
            others++;
        }
    }

    /** The answers as they are written, with how often they stand there. */
    public Map<String, Long> all() {
        Map<String, Long> all = new TreeMap<>(texts);
        for (int digit = 0; digit < digits.length; digit++) {
            if (digits[digit] > 0) {
                all.merge(Integer.toString(digit), digits[digit], Long::sum);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** How many answers are in none of {@link #all()}: too long, or one of too many different ones. */
    public long others() {
        return others;
    }
}
