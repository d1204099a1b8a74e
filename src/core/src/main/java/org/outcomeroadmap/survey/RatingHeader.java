package org.outcomeroadmap.survey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a rating column in a wide file: {@code imp_KEY} and {@code sat_KEY}, or {@code KEY importance} and {@code
 * KEY satisfaction}, in any case.
 *
 * @param role importance or satisfaction
 * @param key of the outcome; issue keys in capitals
 * @param prefixed whether the role stands before the key
 */
record RatingHeader(ColumnRole role, String key, boolean prefixed) {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PREFIXED = Pattern.compile("(imp|sat)_(.+)", ANY_CASE);
    private static final Pattern SUFFIXED =
            Pattern.compile("(.*[^\\s_:-])(?:\\s+|\\s*[_:-]\\s*)(importance|satisfaction)", ANY_CASE);
    private static final Pattern BEGINS_WITH_KEY = Pattern.compile(
            "(?:\\[\\s?([A-Z][A-Z0-9_]{1,49}-\\d{1,9})\\s?]|([A-Z][A-Z0-9_]{1,49}-\\d{1,9})\\s?[:\u2013\u2014])(?!\\S)");
    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d+");

    /** What a column name says, if it is that of a rating column. */
    static Optional<RatingHeader> of(String name) {
        Matcher prefixed = PREFIXED.matcher(name);
        if (prefixed.matches()) {
            return Optional.of(new RatingHeader(role(prefixed.group(1)), outcomeKey(prefixed.group(2)), true));
        }
        Matcher suffixed = SUFFIXED.matcher(name);
        if (suffixed.matches()) {
            return Optional.of(new RatingHeader(role(suffixed.group(2)), outcomeKey(suffixed.group(1)), false));
        }
        return Optional.empty();
    }

    /**
     * An outcome's key as a file names it: issue keys in capitals, also from {@code [FT-1] Find stops} and {@code FT-1:
     * Find stops}; everything else as it is.
     */
    static String outcomeKey(String text) {
        if (isIssueKey(text)) {
            return text.toUpperCase(Locale.ROOT);
        }
        Matcher begins = BEGINS_WITH_KEY.matcher(text);
        if (begins.lookingAt()) {
            return begins.group(1) == null ? begins.group(2) : begins.group(1);
        }
        return text;
    }

    /** Whether the text has the form of an issue key, such as FT-1. */
    static boolean isIssueKey(String text) {
        return ISSUE_KEY.matcher(text).matches();
    }

    boolean hasIssueKey() {
        return isIssueKey(key);
    }

    /** Whether the name claims both roles, such as {@code imp_FT-1 satisfaction}. */
    boolean claimsBothRoles() {
        return of(key).isPresent();
    }

    private static ColumnRole role(String word) {
        return word.toLowerCase(Locale.ROOT).startsWith("imp") ? ColumnRole.IMPORTANCE : ColumnRole.SATISFACTION;
    }
}
