package org.outcomeroadmap.survey.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DurationsTest {

    private static Durations of(int... hundredths) {
        Durations durations = new Durations();
        for (int i = 0; i < hundredths.length; i++) {
            durations.set(2L + i, hundredths[i]);
        }
        return durations;
    }

    private static List<Long> belowHalf(Durations durations) {
        List<Long> rows = new ArrayList<>();
        durations.forEachBelowHalf(durations.twiceMedian(), rows::add);
        return rows;
    }

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(of(30, 10, 20).twiceMedian()).isEqualTo(40);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(of(40, 10, 21, 20).twiceMedian()).isEqualTo(41);
    }

    @Test
    void halfTheMedianIsNotBelowHalf() {
        assertThat(belowHalf(of(10, 20, 20, 9, 30))).containsExactly(5L);
    }

    @Test
    void nothingIsKnownWithoutRows() {
        assertThat(new Durations().twiceMedian()).isZero();
    }

    @Test
    void rowsWithoutADurationAreLeftOut() {
        Durations durations = new Durations();
        durations.set(1_000, 0);
        durations.set(7, 50);
        durations.set(300, Durations.LONGEST);
        assertThat(durations.known()).isEqualTo(3);
        assertThat(durations.twiceMedian()).isEqualTo(100);
        assertThat(belowHalf(durations)).containsExactly(1_000L);
    }

    @Test
    void theMedianIsThatOfSortedDurations() {
        SplittableRandom random = new SplittableRandom(4);
        for (int run = 0; run < 200; run++) {
            int[] some = random.ints(1 + random.nextInt(30), 0, 1 << random.nextInt(1, 31))
                    .toArray();
            int[] sorted = some.clone();
            Arrays.sort(sorted);
            assertThat(of(some).twiceMedian())
                    .as(Arrays.toString(some))
                    .isEqualTo((long) sorted[(some.length - 1) / 2] + sorted[some.length / 2]);
        }
    }
}
