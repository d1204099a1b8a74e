package org.outcomeroadmap.jira.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which days of a history are kept as it grows older: every day of the last year, then the last day of each week for three
 * years more, and before that the last of these of each month, for ever. What is dropped today would have been dropped
 * tomorrow too, and thinning again drops nothing more.
 */
final class Thinning {

    private static final int YEARS_OF_DAYS = 1;
    private static final int YEARS_OF_WEEKS = 3;

    private Thinning() {}

    /** The days among these that are dropped. */
    static Set<LocalDate> dropped(Collection<LocalDate> days, LocalDate today) {
        LocalDate daily = today.minusYears(YEARS_OF_DAYS);
        LocalDate weekly = daily.minusYears(YEARS_OF_WEEKS);
        Set<LocalDate> lastOfWeeks = last(days, Thinning::week);
        Set<LocalDate> lastOfMonths = last(lastOfWeeks, YearMonth::from);
        Set<LocalDate> dropped = new HashSet<>();
        for (LocalDate day : days) {
            Set<LocalDate> kept = day.isBefore(weekly) ? lastOfMonths : lastOfWeeks;
            if (day.isBefore(daily) && !kept.contains(day)) {
                dropped.add(day);
            }
        }
        return dropped;
    }

    private static <T> Set<LocalDate> last(Collection<LocalDate> days, Function<LocalDate, T> span) {
        NavigableSet<LocalDate> inOrder = new TreeSet<>(days);
        TreeMap<String, LocalDate> last = new TreeMap<>();
        inOrder.forEach(day -> last.put(span.apply(day).toString(), day));
        return Set.copyOf(last.values());
    }

    /** A week from Monday to Sunday belongs to the year of its Thursday. */
    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
