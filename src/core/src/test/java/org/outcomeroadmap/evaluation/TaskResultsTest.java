package org.outcomeroadmap.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outcomeroadmap.scoring.RatingScale;

/** What holds for the results of a task, whatever came of it. */
class TaskResultsTest {

    private static final List<Attempt> ATTEMPTS = List.of(Attempt.SUCCESS, Attempt.PARTIAL, Attempt.FAILURE);

    private record Row(int attempt, int ease, int tenths) {}

    @Test
    void everyIntervalHoldsItsEstimateWithinItsRange() {
        forEachSeed(rows -> {
            TaskResults results = results(rows);
            if (results.success().n() > 0) {
                double rate = results.success().rate();
                assertThat(results.success().interval().low()).isBetween(0.0, rate);
                assertThat(results.success().interval().high()).isBetween(rate, 1.0);
            }
            results.ease().summary().ifPresent(ease -> {
                assertThat(ease.mean()).isBetween(1.0, 7.0);
                ease.interval().ifPresent(interval -> {
                    assertThat(interval.low()).isBetween(1.0, ease.mean());
                    assertThat(interval.high()).isBetween(ease.mean(), 7.0);
                });
            });
        });
    }

    @Test
    void theMedianIsThatOfAllTimesInOrder() {
        forEachSeed(rows -> {
            int[] times = rows.stream()
                    .mapToInt(Row::tenths)
                    .filter(time -> time >= 0)
                    .sorted()
                    .toArray();
            if (times.length > 0) {
                double expected = (times[(times.length - 1) / 2] + times[times.length / 2]) / 20.0;
                assertThat(results(rows).times().median()).hasValue(expected);
            }
        });
    }

    @Test
    void theOrderOfParticipantsDoesNotMatter() {
        forEachSeed(rows -> {
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(rows.size()));
            assertThat(results(shuffled)).isEqualTo(results(rows));
        });
    }

    @Test
    void packingLosesNothing() {
        forEachSeed(
                rows -> assertThat(TaskResults.unpacked(results(rows).packed())).isEqualTo(results(rows)));
    }

    @Test
    void oneMoreSuccessNeverLowersTheInterval() {
        for (long n = 1; n <= 60; n++) {
            for (long successes = 0; successes < n; successes++) {
                TaskSuccess fewer = new TaskSuccess(successes, 0, n - successes);
                TaskSuccess more = new TaskSuccess(successes + 1, 0, n - successes - 1);
                assertThat(more.interval().low())
                        .isGreaterThanOrEqualTo(fewer.interval().low());
                assertThat(more.interval().high())
                        .isGreaterThanOrEqualTo(fewer.interval().high());
            }
        }
    }

    @Test
    void packsToOneShortLine() {
        TaskResults results = results(List.of(new Row(0, 6, 345), new Row(2, 7, 345), new Row(1, 0, 520)));

        assertThat(results.packed()).isEqualTo("3;1.1.1;0.0.0.0.0.1.1;345=2 520=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3;1.1.1;0.0.0.0.0.1.1",
                "x;1.1.1;0.0.0.0.0.1.1;",
                "3;1.1;0.0.0.0.0.1.1;",
                "3;1.1.1;0.0.0.0.1.1;",
                "3;1.1.1;0.0.0.0.0.1.1;345",
                "3;1.1.1;0.0.0.0.0.1.1;345=1 345=1",
                "3;1.1.1;0.0.0.0.0.1.1;999999=1",
                "2;1.1.1;0.0.0.0.0.1.1;",
            })
    void refusesADamagedLine(String packed) {
        assertThatThrownBy(() -> TaskResults.unpacked(packed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void easeIsRatedFromOneToSeven() {
        RatingCounts ease = new RatingCounts(RatingScale.ONE_TO_FIVE, List.of(0L, 0L, 0L, 0L, 0L));
        TaskResults none = results(List.of());

        assertThatThrownBy(() -> new TaskResults(0, none.success(), ease, none.times()))
                .hasMessageStartingWith("Ease is rated from 1 to 7");
    }

    @Test
    void figuresOfFewAreSuppressedAndOfNobodyAbsent() {
        TaskResults results =
                results(List.of(new Row(0, 6, -1), new Row(0, 6, -1), new Row(2, 0, -1), new Row(0, 0, -1)));

        TaskMeasures shown = ((Measure.Shown<TaskMeasures>) results.measures(3)).value();
        assertThat(shown.participants()).isEqualTo(4);
        assertThat(shown.success()).isEqualTo(new Measure.Shown<>(new TaskSuccess(3, 0, 1)));
        assertThat(shown.ease()).isEqualTo(new Measure.Suppressed<RatingSummary>(3));
        assertThat(shown.time()).isEqualTo(new Measure.None<MedianTime>());
        assertThat(results.measures(5)).isEqualTo(new Measure.Suppressed<TaskMeasures>(5));
        assertThat(results.withoutGroupsBelow(3).orElseThrow().packed()).isEqualTo("4;3.0.1;0.0.0.0.0.0.0;");
        assertThat(results.withoutGroupsBelow(2)).contains(results);
        assertThat(results.withoutGroupsBelow(5)).isEmpty();
        assertThat(results(List.of()).withoutGroupsBelow(5)).contains(results(List.of()));
    }

    private static TaskResults results(List<Row> rows) {
        TaskResults.Builder builder = TaskResults.builder();
        for (Row row : rows) {
            builder.addParticipant();
            if (row.attempt() >= 0) {
                builder.add(ATTEMPTS.get(row.attempt()));
            }
            if (row.ease() > 0) {
                builder.addEase(row.ease());
            }
            if (row.tenths() >= 0) {
                builder.addTime(row.tenths());
            }
        }
        return builder.build();
    }

    private static void forEachSeed(Consumer<List<Row>> law) {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Row[] rows = new Row[random.nextInt(40)];
            Arrays.setAll(rows, i -> new Row(random.nextInt(4) - 1, random.nextInt(8), random.nextInt(3_000) - 500));
            try {
                law.accept(List.of(rows));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Broken with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
