package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RatingCorrelationTest {

    @Test
    void isPearsonsOfOneOutcome() {
        // Deviations (-1, 0), (0, 1), (1, -1): sum of products -1, of squares 2 and 2.
        assertThat(RatingCorrelation.withinOutcomes(List.of(tally(1, 3, 2, 4, 3, 2)))
                        .getAsDouble())
                .isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void leavesDifferencesBetweenOutcomesOut() {
        RatingTally important = tally(4, 1, 5, 2);
        RatingTally served = tally(1, 4, 2, 5);

        assertThat(RatingCorrelation.withinOutcomes(List.of(important, served)).getAsDouble())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void isEmptyWithoutVariation() {
        assertThat(RatingCorrelation.withinOutcomes(List.of())).isEmpty();
        assertThat(RatingCorrelation.withinOutcomes(List.of(tally(3, 1, 3, 2), tally(5, 4))))
                .isEmpty();
    }

    @Test
    void turnsWithOneScale() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RatingTally.Builder straight = RatingTally.builder(RatingScale.ONE_TO_FIVE);
            RatingTally.Builder turned = RatingTally.builder(RatingScale.ONE_TO_FIVE);
            for (int i = 0; i < 50; i++) {
                int importance = random.nextInt(1, 6);
                int satisfaction = random.nextInt(1, 6);
                straight.add(importance, satisfaction, RatingTally.UNIT_WEIGHT);
                turned.add(6 - importance, satisfaction, RatingTally.UNIT_WEIGHT);
            }
            double one =
                    RatingCorrelation.withinOutcomes(List.of(straight.build())).orElseThrow();
            double other =
                    RatingCorrelation.withinOutcomes(List.of(turned.build())).orElseThrow();

            assertThat(other).as("seed %d", seed).isCloseTo(-one, within(1e-9)).isBetween(-1.0, 1.0);
        }
    }

    private static RatingTally tally(int... pairs) {
        RatingTally.Builder tally = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        for (int i = 0; i < pairs.length; i += 2) {
            tally.add(pairs[i], pairs[i + 1], RatingTally.UNIT_WEIGHT);
        }
        tally.add(5, RatingTally.MISSING, RatingTally.UNIT_WEIGHT);
        return tally.build();
    }
}
