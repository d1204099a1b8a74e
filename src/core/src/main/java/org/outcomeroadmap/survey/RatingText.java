package org.outcomeroadmap.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * How a rating may be written: a whole number, also as {@code 4.0} or {@code 4,0}, also with a label behind it such as
 * {@code 5 - Completely} or {@code 1 = Not at all}.
 */
final class RatingText {
    /** Nothing was answered. */
    static final int BLANK = -1;
    /** Something was answered that is not a rating. */
    static final int UNREADABLE = -2;

    /** What survey tools and people write for "no answer". */
    private static final Set<String> NO_ANSWER = Set.of(
            "na",
            "n/a",
            "n.a.",
            "-",
            "not applicable",
            "does not apply",
            "don't know",
            "no basis",
            "no basis for evaluation",
            "prefer not to say",
            "keine angabe",
            "{question_not_shown}");

    /** A label must start with a letter, so that "3-4" and "4.5" are not taken for a 3 and a 4. */
    private static final Pattern RATING =
            Pattern.compile("(\\d{1,3})(?:[.,]0+)?(?:\\s*[-\u2013\u2014:=.)(]\\s*[\"'(]?\\p{L}.*)?");

    private RatingText() {}

    /** The rating in a row's cell, as {@link #parse}. */
    static int of(SheetRow row, int cell) {
        // Nearly all cells are one digit or nothing; what else there may be is the slow path's business.
        int digit = row.digit(cell);
        if (digit == SheetRow.EMPTY) {
            return BLANK;
        }
        return digit == SheetRow.OTHER ? parse(row.text(cell)) : digit;
    }

    /** The rating in a cell's tidy text: a number from 0 to 999, {@link #BLANK} or {@link #UNREADABLE}. */
    static int parse(String tidy) {
        String text = Normalizer.normalize(tidy, Normalizer.Form.NFKC);
        if (text.isEmpty() || NO_ANSWER.contains(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''))) {
            return BLANK;
        }
        Matcher rating = RATING.matcher(text);
        return rating.matches() ? Integer.parseInt(rating.group(1)) : UNREADABLE;
    }
}
