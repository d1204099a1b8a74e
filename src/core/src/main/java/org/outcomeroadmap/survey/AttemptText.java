package org.outcomeroadmap.survey;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.evaluation.Attempt;

/**
 * How a usability test may write the end of an attempt. A header that says which letters its column holds, such as {@code
 * First Success (Y or N)}, is taken at its word: there, a letter in another case is no result.
 */
final class AttemptText {
    private static final Pattern LETTERS =
            Pattern.compile(".*\\(\\s*(\\p{L})\\s*(?:or|/|,)\\s*(\\p{L})\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SUCCESS = Set.of(
            "y", "yes", "1", "true", "pass", "passed", "success", "successful", "succeeded", "complete", "completed");
    private static final Set<String> PARTIAL = Set.of(
            "partial",
            "partially",
            "partial success",
            "partial pass",
            "partially completed",
            "with help",
            "assisted",
            "0.5",
            "0,5");
    private static final Set<String> FAILURE = Set.of(
            "n",
            "no",
            "0",
            "false",
            "fail",
            "failed",
            "failure",
            "unsuccessful",
            "incomplete",
            "not completed",
            "gave up",
            "abandoned");

    private final List<String> letters;

    /**
     * @param columnName the header of the column
     */
    AttemptText(String columnName) {
        Matcher said = LETTERS.matcher(columnName);
        this.letters = said.matches() ? List.of(said.group(1), said.group(2)) : List.of();
    }

    /** The letters that the header says, two or none. */
    List<String> letters() {
        return letters;
    }

    /** The attempt that a cell tells of; empty if the text says none. */
    Optional<Attempt> of(String tidy) {
        String text = Normalizer.normalize(tidy, Normalizer.Form.NFKC);
        if (text.length() == 1 && Character.isLetter(text.charAt(0)) && !letters.isEmpty() && !letters.contains(text)) {
            return Optional.empty();
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (SUCCESS.contains(word)) {
            return Optional.of(Attempt.SUCCESS);
        }
        if (FAILURE.contains(word)) {
            return Optional.of(Attempt.FAILURE);
        }
        return PARTIAL.contains(word) ? Optional.of(Attempt.PARTIAL) : Optional.empty();
    }
}
