package org.outcomeroadmap.survey.quality;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How survey tools write that a respondent came to the end, that a row is a preview, and how long an answer took. */
final class SignText {
    private static final Set<String> UNFINISHED = Set.of(
            "false",
            "no",
            "n",
            "partial",
            "incomplete",
            "unfinished",
            "in progress",
            "started",
            "disqualified",
            "abandoned",
            "nein",
            "falsch",
            "non",
            "faux");
    /** Qualtrics' codes of "Survey Preview", "Survey Test", the spam among them, and "Offline Survey Preview". */
    private static final Set<String> PREVIEW = Set.of("1", "2", "9", "17", "true", "yes", "ja", "oui");

    private static final Pattern PREVIEW_WORDS = Pattern.compile("preview|vorschau|\\btest\\b");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(%?)");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,18})?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,5}):)?(\\d{1,5}):([0-5]?\\d(?:\\.\\d{1,18})?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private SignText() {}

    /**
     * Whether a cell says that the respondent did not come to the end: nothing (no time of sending), 0, "False",
     * "Partial" and the like, or a percentage below 100.
     *
     * @param percentage whether the column tells how far the respondent came, so that 1 is not "yes" but 1 %
     */
    static boolean isUnfinished(String tidy, boolean percentage) {
        String text = tidy.toLowerCase(Locale.ROOT);
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return text.isEmpty() || UNFINISHED.contains(text);
        }
        BigDecimal value = new BigDecimal(number.group(1));
        boolean yes = !percentage && number.group(2).isEmpty() && value.compareTo(BigDecimal.ONE) == 0;
        return !yes && value.compareTo(HUNDRED) < 0;
    }

    /** Whether a status, a channel or a mark says that the row is a preview or test. */
    static boolean isPreview(String tidy) {
        String text = tidy.toLowerCase(Locale.ROOT);
        return PREVIEW.contains(text) || PREVIEW_WORDS.matcher(text).find();
    }

    /**
     * Hundredths of a second in a number of seconds, in {@code mm:ss} or in {@code hh:mm:ss}; empty if it is none of
     * these. What is above 248 days is taken for 248 days.
     *
     * @param decimalComma whether a comma may stand for the point
     */
    static OptionalInt duration(String tidy, boolean decimalComma) {
        String text = decimalComma ? tidy.replace(',', '.') : tidy;
        if (SECONDS.matcher(text).matches()) {
            return hundredths(new BigDecimal(text));
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return OptionalInt.empty();
        }
        String hours = clock.group(1) == null ? "0" : clock.group(1);
        BigDecimal minutes = new BigDecimal(hours).multiply(SIXTY).add(new BigDecimal(clock.group(2)));
        return hundredths(minutes.multiply(SIXTY).add(new BigDecimal(clock.group(3))));
    }

    private static OptionalInt hundredths(BigDecimal seconds) {
        BigDecimal most = BigDecimal.valueOf(Durations.LONGEST);
        return OptionalInt.of(seconds.multiply(HUNDRED).min(most).intValue());
    }
}
