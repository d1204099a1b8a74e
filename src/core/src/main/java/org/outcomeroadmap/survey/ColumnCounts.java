package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.text.CellText;

/** Counts what the cells of every column hold, row by row. What it keeps does not grow with the rows. */
final class ColumnCounts {
    private static final int DIGITS = 10;

    private final List<OfColumn> columns = new ArrayList<>();
    private long rows;

    ColumnCounts(int size) {
        for (int column = 0; column < size; column++) {
            columns.add(new OfColumn());
        }
    }

    /** Counts the cells of a row; cells behind the last column are left out. */
    void look(SheetRow row) {
        rows++;
        int size = Math.min(columns.size(), row.size());
        for (int column = 0; column < size; column++) {
            columns.get(column).look(row, column);
        }
    }

    /**
     * What one column holds.
     *
     * @param shown whether its values may be told
     */
    ColumnValues of(int column, boolean shown) {
        return columns.get(column).values(rows, shown);
    }

    /** The cells of one column. */
    private static final class OfColumn {
        private final long[] digits = new long[DIGITS];
        private @Nullable Map<String, Long> texts = new LinkedHashMap<>();
        private final List<String> samples = new ArrayList<>();
        private long answers;
        private boolean personal;

        private void look(SheetRow row, int column) {
            int digit = row.digit(column);
            if (digit >= 0) {
                digits[digit]++;
                answers++;
                if (digits[digit] == 1) {
                    addSample(Integer.toString(digit));
                }
            } else if (digit == SheetRow.OTHER) {
                lookAtText(row, column);
            }
        }

        private void lookAtText(SheetRow row, int column) {
            Map<String, Long> counted = texts;
            if (counted == null) {
                answers += row.isBlank(column) ? 0 : 1;
                return;
            }
            String text = row.text(column);
            if (text.isEmpty() || RatingText.parse(text) == RatingText.BLANK) {
                return;
            }
            answers++;
            if (counted.merge(text, 1L, Long::sum) == 1) {
                addSample(text);
                personal |= CellText.looksPersonal(text);
                texts = counted.size() > ColumnValues.MOST_VALUES ? null : counted;
            }
        }

        private void addSample(String text) {
            if (samples.size() < ColumnValues.MOST_SAMPLES && !CellText.looksPersonal(text)) {
                samples.add(CellText.shown(text));
            }
        }

        private ColumnValues values(long rows, boolean shown) {
            Map<String, Long> counts = shown && !personal ? counts() : Map.of();
            return new ColumnValues(answers, rows - answers, counts, shown ? samples : List.of());
        }

        private Map<String, Long> counts() {
            Map<String, Long> all = new HashMap<>();
            for (int digit = 0; digit < DIGITS; digit++) {
                if (digits[digit] > 0) {
                    all.put(Integer.toString(digit), digits[digit]);
                }
            }
            if (texts == null || all.size() + texts.size() > ColumnValues.MOST_VALUES) {
                return Map.of();
            }
            boolean areRatings = texts.keySet().stream().allMatch(text -> RatingText.parse(text) >= 0);
            texts.forEach((text, count) -> all.merge(
                    areRatings ? Integer.toString(RatingText.parse(text)) : CellText.shown(text), count, Long::sum));
            return inOrder(all);
        }

        /** Numbers by their size, then words, the most frequent first. */
        private static Map<String, Long> inOrder(Map<String, Long> counts) {
            Map<String, Long> ordered = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted(Comparator.comparingInt((Map.Entry<String, Long> entry) -> place(entry.getKey()))
                            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            return ordered;
        }

        private static int place(String value) {
            boolean number = value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? Integer.parseInt(value) : Integer.MAX_VALUE;
        }
    }
}
