package org.outcomeroadmap.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outcomeroadmap.evaluation.TaskTimes;

/** How the time for a task may be written: seconds, also with their unit, or {@code m:ss}, or {@code h:mm:ss}. */
final class TaskTimeText {
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,2}):(?=[0-5]\\d:))?(\\d{1,4}):([0-5]\\d(?:[.,]\\d{1,9})?)");
    private static final Pattern UNIT = Pattern.compile("\\s*(s|sec|secs|seconds?)\\.?$", Pattern.CASE_INSENSITIVE);

    private TaskTimeText() {}

    /**
     * The time in tenths of a second, rounded half up; empty if the text is no time or it is longer than a day.
     *
     * @param decimalComma whether a comma may stand for the point of seconds
     */
    static OptionalInt tenths(String tidy, boolean decimalComma) {
        Matcher clock = CLOCK.matcher(tidy);
        if (clock.matches()) {
            int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
            int minutes = 60 * hours + Integer.parseInt(clock.group(2));
            BigDecimal seconds = new BigDecimal(clock.group(3).replace(',', '.'));
            return tenths(seconds.add(BigDecimal.valueOf(60L * minutes)));
        }
        return DecimalText.parse(UNIT.matcher(tidy).replaceFirst(""), decimalComma)
                .map(TaskTimeText::tenths)
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt tenths(BigDecimal seconds) {
        BigDecimal tenths = seconds.movePointRight(1).setScale(0, RoundingMode.HALF_UP);
        return tenths.compareTo(BigDecimal.valueOf(TaskTimes.LONGEST)) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(tenths.intValueExact());
    }
}
