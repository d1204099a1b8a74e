package org.outcomeroadmap.survey.matching;

import java.util.Optional;
import org.outcomeroadmap.survey.text.PlainText;

/**
 * What is left of a column's text when the question is cut off: {@code imp_FT-1}, {@code FT-1 importance} and {@code
 * Satisfaction: FT-1} are all about FT-1.
 *
 * @param text what the column is about
 * @param prefixed whether a code such as {@code imp_} stood before it
 * @param affixed whether anything was cut off
 */
record AskedAbout(String text, boolean prefixed, boolean affixed) {
    private static final int LONGEST_WORD = 30;
    private static final String SEPARATORS = "_:-.\u2013\u2014 ";

    /** Cuts the question off a tidy text. */
    static AskedAbout of(String text) {
        AskedAbout whole = new AskedAbout(text, false, false);
        int end = endOfFirstWord(text);
        if (end == text.length()) {
            return whole;
        }
        int start = startOfLastWord(text);
        return cut(text.substring(0, end), text.substring(end), text.charAt(end), true)
                .or(() -> cut(text.substring(start), text.substring(0, start), text.charAt(start - 1), false))
                .orElse(whole);
    }

    private static int endOfFirstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int startOfLastWord(String text) {
        int start = text.length();
        while (start > 1 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static Optional<AskedAbout> cut(String word, String rest, char separator, boolean before) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String plain = PlainText.of(word);
        boolean code = separator != ' ' && QuestionWords.isCode(plain);
        String about = withoutSeparators(rest);
        return isSeparator(separator) && !about.isEmpty() && (code || QuestionWords.isAffix(plain))
                ? Optional.of(new AskedAbout(about, code && before, true))
                : Optional.empty();
    }

    private static String withoutSeparators(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSeparator(text.charAt(from))) {
            from++;
        }
        while (to > from && isSeparator(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
