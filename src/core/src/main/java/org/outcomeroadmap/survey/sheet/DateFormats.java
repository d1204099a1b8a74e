package org.outcomeroadmap.survey.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in a workbook: numbers of days whose format says that they are dates. They become text as in ISO 8601 with a blank
 * between date and time, so that they read as those of CSV exports do.
 */
final class DateFormats {
    private static final double FIRST_DAY_AFTER_NO_LEAP_DAY = 61;
    private static final double DAYS_UNTIL_YEAR_10000 = 2_958_466;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
    private static final Pattern DATE_OR_TIME = Pattern.compile("[ydhsm]");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private enum Kind {
        NUMBER,
        DATE,
        ELAPSED
    }

    private final boolean from1904;
    private final Map<String, Kind> kinds = new HashMap<>();

    /**
     * @param from1904 whether days are counted from 1904, as on old Macs
     */
    DateFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * The number as a date, a time, or an elapsed time in hours, minutes and seconds; empty when it is only a number.
     *
     * @param format the cell's number format, such as {@code m/d/yy h:mm}
     */
    Optional<String> text(String format, double number) {
        Kind kind = kinds.computeIfAbsent(format, DateFormats::kind);
        if (kind == Kind.NUMBER || !(number >= 0 && number < DAYS_UNTIL_YEAR_10000)) {
            return Optional.empty();
        }
        long seconds = Math.round(number * SECONDS_OF_DAY);
        if (kind == Kind.ELAPSED) {
            return Optional.of(
                    String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60));
        }
        LocalDateTime time = firstDay(number).atStartOfDay().plusSeconds(seconds);
        if (number < 1) {
            return Optional.of(TIME.format(time));
        }
        return Optional.of(seconds % SECONDS_OF_DAY == 0 ? time.toLocalDate().toString() : DATE_TIME.format(time));
    }

    /** Spreadsheets count a 29 February 1900, which there was not. */
    private LocalDate firstDay(double number) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return LocalDate.of(1899, 12, number < FIRST_DAY_AFTER_NO_LEAP_DAY ? 31 : 30);
    }

    private static Kind kind(String format) {
        String codes = NO_CODE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        Matcher elapsed = ELAPSED.matcher(codes);
        if (elapsed.find()) {
            return Kind.ELAPSED;
        }
        return DATE_OR_TIME.matcher(codes).find() ? Kind.DATE : Kind.NUMBER;
    }
}
