package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outcomeroadmap.survey.sheet.SheetRow;
import org.outcomeroadmap.survey.text.CellText;

/** Counts what the cells of every column hold, row by row. What it keeps does not grow with the rows. */
final class ColumnCounts {
    private static final int DIGITS = 10;

    /** Of a column with more different texts, later texts are counted together. */
    private static final int MOST_TEXTS = 200;

    private static final int LONGEST_TEXT = 200;

    private final OfColumn[] columns;
    private long rows;

    ColumnCounts(int size) {
        columns = new OfColumn[size];
        Arrays.setAll(columns, column -> new OfColumn());
    }

    /** Counts the cells of a row; cells behind the last column are left out. */
    void look(SheetRow row) {
        rows++;
        int size = Math.min(columns.length, row.size());
        for (int column = 0; column < size; column++) {
            columns[column].look(row, column);
        }
    }

    /** Adds what was counted of other rows of the same file, which stand below these. */
    void addAll(ColumnCounts others) {
        rows += others.rows;
        for (int column = 0; column < columns.length; column++) {
            columns[column].addAll(others.columns[column]);
        }
    }

    /**
     * The answers as they are written, with how often they stand there. Of a column with too many different texts these
     * are the first, each as if it stood there once, so that it does not matter which rows were counted together.
     */
    Map<String, Long> answers(int column) {
        return columns[column].answers();
    }

    /**
     * What one column holds.
     *
     * @param shown whether its values may be told
     */
    ColumnValues of(int column, boolean shown) {
        return columns[column].values(rows, shown);
    }

    /** The cells of one column. */
    private static final class OfColumn {
        private final long[] digits = new long[DIGITS];
        private final Map<String, Long> texts = new LinkedHashMap<>();
        private long others;

        private void look(SheetRow row, int column) {
            int digit = row.digit(column);
            if (digit >= 0) {
                digits[digit]++;
            } else if (digit == SheetRow.OTHER && !row.isBlank(column)) {
                lookAtText(row, column);
            }
        }

        private void lookAtText(SheetRow row, int column) {
            if (others == 0) {
                add(row.text(column), 1);
            } else {
                others++;
            }
        }

        private void add(String text, long count) {
            if (text.length() <= LONGEST_TEXT && (texts.size() < MOST_TEXTS || texts.containsKey(text))) {
                texts.merge(text, count, Long::sum);
            } else {
                others += count;
            }
        }

        private void addAll(OfColumn below) {
            for (int digit = 0; digit < DIGITS; digit++) {
                digits[digit] += below.digits[digit];
            }
            below.texts.forEach((text, count) -> {
                if (others == 0) {
                    add(text, count);
                } else {
                    others += count;
                }
            });
            others += below.others;
        }

        private Map<String, Long> answers() {
            Map<String, Long> answers = new TreeMap<>(texts);
            if (others > 0) {
                answers.replaceAll((text, count) -> 1L);
            }
            for (int digit = 0; digit < DIGITS; digit++) {
                if (digits[digit] > 0) {
                    answers.merge(Integer.toString(digit), digits[digit], Long::sum);
                }
            }
            return Collections.unmodifiableMap(answers);
        }

        private ColumnValues values(long rows, boolean shown) {
            Map<String, Long> answers = new LinkedHashMap<>(answers());
            long all = Arrays.stream(digits).sum()
                    + texts.values().stream().mapToLong(Long::longValue).sum()
                    + others;
            answers.keySet().removeIf(text -> RatingText.parse(text) == RatingText.BLANK);
            // Where there are too many texts to look at each, all of them are answers.
            long count = others > 0
                    ? all
                    : answers.values().stream().mapToLong(Long::longValue).sum();
            boolean personal = answers.keySet().stream().anyMatch(CellText::looksPersonal);
            boolean few = others == 0 && answers.size() <= ColumnValues.MOST_VALUES;
            return new ColumnValues(
                    count,
                    rows - count,
                    shown && few && !personal ? merged(answers) : Map.of(),
                    shown ? samples(answers) : List.of());
        }

        /** The most frequent answers; of texts that are all different, the first. */
        private List<String> samples(Map<String, Long> answers) {
            List<String> order = new ArrayList<>(texts.keySet());
            return answers.entrySet().stream()
                    .filter(answer -> !CellText.looksPersonal(answer.getKey()))
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(answer -> order.indexOf(answer.getKey())))
                    .limit(ColumnValues.MOST_SAMPLES)
                    .map(answer -> CellText.shown(answer.getKey()))
                    .toList();
        }

        /** Answers that are all ratings are counted by their number, whatever label stands behind it. */
        private static Map<String, Long> merged(Map<String, Long> answers) {
            boolean areRatings = answers.keySet().stream().allMatch(text -> RatingText.parse(text) >= 0);
            Map<String, Long> merged = new HashMap<>();
            answers.forEach((text, count) -> merged.merge(
                    areRatings ? Integer.toString(RatingText.parse(text)) : CellText.shown(text), count, Long::sum));
            return inOrder(merged);
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
