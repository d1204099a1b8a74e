package org.outcomeroadmap.survey.scale;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.RatingScale;

/**
 * Which scale the numbers of a file are on. It is 1 to 5, and other numbers are mistakes, unless there are many: at least
 * {@value #FEWEST_CELLS} cells and at least one in {@value #ONE_IN} ratings outside 1 to 5, all of them inside the least of
 * 0 to 4, 1 to 7 and 0 to 10 that holds them. 0 to 10 is told by an 8 or more, 1 to 7 by a 6 or 7 without a 0, 0 to 4 by a
 * 0 without anything above 4; what fits none of these stays 1 to 5. A column that holds nothing but one number tells no
 * scale: that is a mistake made again and again.
 *
 * @param outside how many ratings are not in 1 to 5
 * @param all how many ratings there are
 * @param other the scale that they are on instead, if any fits
 */
record NumberScale(long outside, long all, Optional<RatingScale> other) {
    private static final long FEWEST_CELLS = 5;
    private static final long ONE_IN = 10;
    private static final RatingScale ZERO_TO_TEN = new RatingScale(0, 10);
    private static final RatingScale ONE_TO_SEVEN = new RatingScale(1, 7);
    private static final RatingScale ZERO_TO_FOUR = new RatingScale(0, 4);

    static NumberScale of(List<ColumnAnswers> columns) {
        TreeMap<Integer, Long> numbers = new TreeMap<>();
        columns.stream()
                .filter(column -> column.numbers().size() + column.labels().size() > 1)
                .forEach(
                        column -> column.numbers().forEach((number, count) -> numbers.merge(number, count, Long::sum)));
        long all = columns.stream()
                .mapToLong(column -> ColumnAnswers.sum(column.numbers().values()))
                .sum();
        long outside = outside(numbers, RatingScale.ONE_TO_FIVE);
        return new NumberScale(
                outside, all, outside == 0 ? Optional.empty() : fitting(numbers.firstKey(), numbers.lastKey()));
    }

    /** Whether so many ratings are outside 1 to 5 that they are no mistakes. */
    boolean isTold() {
        return isMany(outside, all);
    }

    /** Whether so many of a column's numbers are outside a scale that they are no mistakes. */
    static boolean leaves(Map<Integer, Long> numbers, RatingScale scale) {
        return isMany(outside(numbers, scale), ColumnAnswers.sum(numbers.values()));
    }

    static boolean isMany(long some, long all) {
        return some >= FEWEST_CELLS && some * ONE_IN >= all;
    }

    private static long outside(Map<Integer, Long> numbers, RatingScale scale) {
        return numbers.entrySet().stream()
                .filter(entry -> !scale.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Optional<RatingScale> fitting(int least, int greatest) {
        if (greatest <= ZERO_TO_FOUR.max()) {
            return Optional.of(ZERO_TO_FOUR);
        }
        if (greatest > ZERO_TO_TEN.max()) {
            return Optional.empty();
        }
        if (greatest > ONE_TO_SEVEN.max()) {
            return Optional.of(ZERO_TO_TEN);
        }
        return least >= ONE_TO_SEVEN.min() ? Optional.of(ONE_TO_SEVEN) : Optional.empty();
    }
}
