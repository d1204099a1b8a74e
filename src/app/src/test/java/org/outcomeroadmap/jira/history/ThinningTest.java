package org.outcomeroadmap.jira.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThinningTest {

    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void everyDayOfTheLastYearIsKept() {
        assertThat(Thinning.dropped(days(LocalDate.of(2025, 11, 28), TODAY), TODAY))
                .isEmpty();
    }

    @Test
    void beforeThatTheLastDayOfEachWeekIsKeptForThreeYears() {
        Set<LocalDate> kept = kept(days(LocalDate.of(2022, 11, 28), LocalDate.of(2025, 11, 27)), TODAY);

        assertThat(kept)
                .hasSize(157)
                .contains(LocalDate.of(2022, 12, 4), LocalDate.of(2025, 11, 23), LocalDate.of(2025, 11, 27))
                .filteredOn(day -> day.isBefore(LocalDate.of(2025, 11, 24)))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void beforeThatTheLastOfTheseOfEachMonthIsKeptForEver() {
        Set<LocalDate> kept = kept(days(LocalDate.of(2000, 1, 1), LocalDate.of(2022, 10, 31)), TODAY);

        assertThat(kept)
                .contains(LocalDate.of(2000, 1, 30), LocalDate.of(2000, 2, 27), LocalDate.of(2022, 9, 25))
                .doesNotContain(LocalDate.of(2000, 1, 31), LocalDate.of(2000, 1, 23));
        assertThat(kept.stream().map(YearMonth::from).distinct()).hasSize(kept.size());
    }

    @Test
    void aWeekThatReachesIntoTheLastYearKeepsItsLastDayOnly() {
        assertThat(Thinning.dropped(
                        List.of(LocalDate.of(2025, 11, 25), LocalDate.of(2025, 11, 27), LocalDate.of(2025, 11, 29)),
                        TODAY))
                .containsExactlyInAnyOrder(LocalDate.of(2025, 11, 25), LocalDate.of(2025, 11, 27));
    }

    @Test
    void aDayAloneInItsWeekOrMonthIsKept() {
        assertThat(Thinning.dropped(
                        List.of(LocalDate.of(2001, 5, 9), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 6)), TODAY))
                .isEmpty();
    }

    @Test
    void theTurnOfTheYearSplitsNoWeek() {
        assertThat(Thinning.dropped(List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 5)), TODAY))
                .containsExactly(LocalDate.of(2024, 12, 31));
    }

    @Test
    void thinningDayByDayKeepsTheSameAsThinningOnce() {
        Random random = new Random(7);
        Set<LocalDate> all = new TreeSet<>(days(LocalDate.of(2021, 6, 1), TODAY));
        all.removeIf(day -> random.nextInt(5) == 0);
        Set<LocalDate> daily = new TreeSet<>();
        for (LocalDate today = LocalDate.of(2021, 6, 1); !today.isAfter(TODAY); today = today.plusDays(1)) {
            if (all.contains(today)) {
                daily.add(today);
            }
            daily.removeAll(Thinning.dropped(daily, today));
        }

        assertThat(daily).isEqualTo(kept(all, TODAY));
        assertThat(Thinning.dropped(daily, TODAY)).isEmpty();
        assertThat(daily).hasSizeLessThan(366 + 3 * 53 + 24);
    }

    private static Set<LocalDate> kept(Collection<LocalDate> days, LocalDate today) {
        Set<LocalDate> kept = new TreeSet<>(days);
        kept.removeAll(new HashSet<>(Thinning.dropped(days, today)));
        return kept;
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(ChronoUnit.DAYS.between(first, last) + 1)
                .toList();
    }
}
