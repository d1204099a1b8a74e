package org.outcomeroadmap.survey.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.text.PlainText;

/**
 * Looks for words that say that the least number is the best: a label such as "1 - Extremely important", or a header such
 * as "(1 = very satisfied, 5 = very dissatisfied)".
 */
final class ReversedScale {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_LABEL = 80;

    /** A number that is told what it means, from either side. */
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}.-])(\\d{1,2})\\s?(?:=|:|-|\\u2013|\\u2014|\\()\\s?(?=\\p{L})");

    private static final Pattern BEHIND = Pattern.compile("\\p{L}\\s?(?:=|\\()\\s?(\\d{1,2})(?![\\p{L}\\p{N}])");

    private final RatingScale scale;

    ReversedScale(RatingScale scale) {
        this.scale = scale;
    }

    /** What says that the columns' scale is reversed, if anything does. */
    Optional<String> evidence(List<ColumnAnswers> columns) {
        return columns.stream()
                .flatMap(column -> inAnswers(column).or(() -> inHeader(column.header())).stream())
                .findFirst();
    }

    private Optional<String> inAnswers(ColumnAnswers column) {
        for (Map.Entry<String, Set<Integer>> numbered : column.numbered().entrySet()) {
            int side = LabelSets.side(numbered.getKey());
            for (int number : numbered.getValue()) {
                if (scale.contains(number) && side * Integer.signum(2 * number - scale.min() - scale.max()) < 0) {
                    return Optional.of(number + " - " + numbered.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> inHeader(String header) {
        String text = PlainText.visible(header);
        Matcher before = BEFORE.matcher(text);
        while (before.find()) {
            String label = text.substring(before.end(), Math.min(text.length(), before.end() + LONGEST_LABEL));
            Optional<String> found = against(before.group(1), firstWords(label));
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher behind = BEHIND.matcher(text);
        while (behind.find()) {
            String label = text.substring(Math.max(0, behind.start() + 1 - LONGEST_LABEL), behind.start() + 1);
            Optional<String> found = against(behind.group(1), lastWords(label));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The number is one end of the scale, and one of these labels, the longest first, is known to be at the other. */
    private Optional<String> against(String number, List<String> labels) {
        int end = Integer.parseInt(number);
        if (end != scale.min() && end != scale.max()) {
            return Optional.empty();
        }
        int expected = end == scale.min() ? -1 : 1;
        return labels.stream()
                .filter(label -> LabelSets.side(label) != 0)
                .findFirst()
                .filter(label -> LabelSets.side(label) != expected)
                .map(label -> end + " = " + label);
    }

    private static List<String> firstWords(String text) {
        List<String> words = PlainText.words(PlainText.of(text));
        List<String> labels = new ArrayList<>();
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            labels.add(String.join(" ", words.subList(0, count)));
        }
        return labels;
    }

    private static List<String> lastWords(String text) {
        List<String> words = PlainText.words(PlainText.of(text));
        List<String> labels = new ArrayList<>();
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            labels.add(String.join(" ", words.subList(words.size() - count, words.size())));
        }
        return labels;
    }
}
