package org.outcomeroadmap.survey.scale;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.survey.text.PlainText;

/**
 * How an answer to a rating question may be written: a whole number, also as {@code 4.0} or {@code 4,0}, also with a label
 * behind it such as {@code 5 - Completely} or {@code 1 = Not at all}; a label alone; or words for no answer.
 *
 * @param number if there is one
 * @param label in plain words; empty if there is none
 * @param isMissing whether it says that there is no answer
 */
record AnswerText(OptionalInt number, String label, boolean isMissing) {
    private static final AnswerText MISSING = new AnswerText(OptionalInt.empty(), "", true);

    /** Labels are short; anything longer is none. */
    private static final int LONGEST = 200;

    /** What survey tools write where nobody answered; no scale goes below 0. */
    private static final Set<String> NO_ANSWERS = Set.of("-", "--", "\u2013", "\u2014", ".", "-99", "-99.0");

    /** What Qualtrics writes for "no basis for evaluation". */
    private static final Set<String> CODES = Set.of("-1", "-2", "-1.0", "-2.0");

    /** A label must start with a letter, so that "3-4" and "4.5" are not taken for a 3 and a 4. */
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3})(?:[.,]0{1,9})?(?:\\s?[-\u2013\u2014:=.)(]\\s?[\"'(]?(\\p{L}.*))?");

    /**
     * Reads a cell's tidy text.
     *
     * @param withCodes whether -1 and -2 say that there is no answer
     */
    static AnswerText of(String tidy, boolean withCodes) {
        if (tidy.isEmpty() || NO_ANSWERS.contains(tidy) || (withCodes && CODES.contains(tidy))) {
            return MISSING;
        }
        if (tidy.length() > LONGEST) {
            return new AnswerText(OptionalInt.empty(), "", false);
        }
        Matcher numbered = NUMBERED.matcher(Normalizer.normalize(tidy, Normalizer.Form.NFKC));
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            String label =
                    Optional.ofNullable(numbered.group(2)).map(PlainText::of).orElse("");
            return new AnswerText(OptionalInt.of(number), label, false);
        }
        String plain = plain(tidy);
        return LabelSets.isNoAnswer(plain) ? MISSING : new AnswerText(OptionalInt.empty(), plain, false);
    }

    /** The text as labels are compared: in plain words, or as it is if it holds no letter, so that -1 is not 1. */
    static String plain(String text) {
        return text.chars().anyMatch(Character::isLetter) ? PlainText.of(text) : text.strip();
    }

    /** Whether the answer is a label and nothing else. */
    boolean isLabelOnly() {
        return number.isEmpty() && !label.isEmpty();
    }
}
