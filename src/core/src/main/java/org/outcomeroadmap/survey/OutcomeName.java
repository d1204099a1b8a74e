package org.outcomeroadmap.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How files name outcomes, in columns' names and in cells. */
final class OutcomeName {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PREFIXED = Pattern.compile("(?:imp|sat)_(.+)", ANY_CASE);
    private static final Pattern SUFFIXED =
            Pattern.compile("(.*[^\\s_:-])(?:\\s+|\\s*[_:-]\\s*)(?:importance|satisfaction)", ANY_CASE);
    private static final Pattern BEGINS_WITH_KEY = Pattern.compile(
            "(?:\\[\\s?([A-Z][A-Z0-9_]{1,49}-\\d{1,9})\\s?]|([A-Z][A-Z0-9_]{1,49}-\\d{1,9})\\s?[:\u2013\u2014])(?!\\S)");
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d+");

    private OutcomeName() {}

    /**
     * The key in the name of a rating column of a wide file: {@code imp_KEY} and {@code sat_KEY}, or {@code KEY importance}
     * and {@code KEY satisfaction}, in any case.
     */
    static Optional<String> ofRatingColumn(String name) {
        Matcher prefixed = PREFIXED.matcher(name);
        if (prefixed.matches()) {
            return Optional.of(key(prefixed.group(1)));
        }
        Matcher suffixed = SUFFIXED.matcher(name);
        return suffixed.matches() ? Optional.of(key(suffixed.group(1))) : Optional.empty();
    }

    /**
     * An outcome's key as a file names it: issue keys in capitals, also from {@code [FT-1] Find stops} and {@code FT-1:
     * Find stops}; everything else as it is.
     */
    static String key(String text) {
        if (ISSUE_KEY.matcher(text).matches()) {
            return text.toUpperCase(Locale.ROOT);
        }
        Matcher begins = BEGINS_WITH_KEY.matcher(text);
        if (begins.lookingAt()) {
            return begins.group(1) == null ? begins.group(2) : begins.group(1);
        }
        return text;
    }
}
