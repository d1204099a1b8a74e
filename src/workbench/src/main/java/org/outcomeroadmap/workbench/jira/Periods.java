package org.outcomeroadmap.workbench.jira;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's periods, such as {@code -5d} or {@code 4w 2d}: years, months (M), weeks, days, hours and minutes (m). */
final class Periods {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\s*\\d{1,6}[yMwdhm](\\s+\\d{1,6}[yMwdhm])*");
    private static final Pattern PART = Pattern.compile("(\\d+)([yMwdhm])");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "y", ChronoUnit.YEARS,
            "M", ChronoUnit.MONTHS,
            "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS,
            "h", ChronoUnit.HOURS,
            "m", ChronoUnit.MINUTES);

    private Periods() {}

    /** The time a period later, or earlier when it starts with a minus; empty when the text is no period. */
    static Optional<LocalDateTime> plus(LocalDateTime time, String period) {
        if (!WHOLE.matcher(period).matches()) {
            return Optional.empty();
        }
        int sign = period.startsWith("-") ? -1 : 1;
        LocalDateTime moved = time;
        Matcher part = PART.matcher(period);
        try {
            while (part.find()) {
                ChronoUnit unit = UNITS.getOrDefault(part.group(2), ChronoUnit.DAYS);
                moved = moved.plus(sign * Long.parseLong(part.group(1)), unit);
            }
            return Optional.of(moved);
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
