package org.outcomeroadmap.survey.scale;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The answers of one column, sorted into numbers, numbers with labels, and labels. */
final class ColumnAnswers {
    private final RatingColumn column;
    private final Map<Integer, Long> numbers = new TreeMap<>();
    private final Map<String, Set<Integer>> numbered = new TreeMap<>();
    private final Map<String, Long> labels = new TreeMap<>();

    /**
     * @param given plain labels whose meaning is said, which are left out here
     */
    ColumnAnswers(RatingColumn column, Set<String> given, boolean withCodes) {
        this.column = column;
        column.answers().forEach((text, count) -> {
            AnswerText answer = AnswerText.of(text, withCodes);
            if (answer.number().isPresent()) {
                int number = answer.number().getAsInt();
                if (!given.contains(Integer.toString(number))) {
                    numbers.merge(number, count, Long::sum);
                }
                if (!answer.label().isEmpty()) {
                    numbered.computeIfAbsent(answer.label(), none -> new TreeSet<>())
                            .add(number);
                }
            } else if (answer.isLabelOnly() && !given.contains(answer.label())) {
                labels.merge(answer.label(), count, Long::sum);
            }
        });
    }

    String name() {
        return column.name();
    }

    String header() {
        return column.header();
    }

    RatingQuestion question() {
        return column.question();
    }

    /** How often each number stands there, with or without a label. */
    Map<Integer, Long> numbers() {
        return numbers;
    }

    /** The numbers before each plain label. */
    Map<String, Set<Integer>> numbered() {
        return numbered;
    }

    /** How often each plain label stands there without a number. */
    Map<String, Long> labels() {
        return labels;
    }

    /** The answers that are numbers or labels, in all. */
    long count() {
        return sum(numbers.values()) + sum(labels.values());
    }

    static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
