package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.outcomeroadmap.scoring.RatingTally.MISSING;
import static org.outcomeroadmap.scoring.RatingTally.UNIT_WEIGHT;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTallyTest {

    private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;

    @Test
    void coversOnlyGroupsThatMayBePartOfIt() {
        RatingTally total = RatingTally.unpacked(SCALE, "-.1=1 5.2=2");

        assertThat(total.covers(total)).isTrue();
        assertThat(total.covers(RatingTally.unpacked(SCALE, "5.2=2"))).isTrue();
        assertThat(total.covers(RatingTally.unpacked(SCALE, "5.2=3"))).isFalse();
        assertThat(total.covers(RatingTally.unpacked(SCALE, "4.2=1"))).isFalse();
        assertThat(total.covers(RatingTally.unpacked(new RatingScale(1, 7), "5.2=1")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.2=2:3000000:1", // a sum of squares that no two weights of that sum have
                "5.2=1:2000000000000:4000000000000000000000000", // heavier than a weight may be
                "5.2=1:1000000:2000000000000" // one weight, whose square is another's
            })
    void refusesSumsThatNoWeightsHave(String packed) {
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTally.unpacked(SCALE, packed));
    }

    @Test
    void countsWhoAnsweredWhat() {
        RatingTally tally = RatingTally.builder(SCALE)
                .add(new Importance(5), new Satisfaction(2))
                .add(new Importance(5), new Satisfaction(2))
                .add(new Importance(4))
                .add(new Satisfaction(1))
                .add(MISSING, MISSING, UNIT_WEIGHT)
                .build();

        assertThat(tally.respondents()).isEqualTo(5);
        assertThat(tally.pairs()).isEqualTo(2);
        assertThat(tally.importanceAnswers()).isEqualTo(3);
        assertThat(tally.satisfactionAnswers()).isEqualTo(3);
        assertThat(tally.isWeighted()).isFalse();
        assertThat(tally.packed()).isEqualTo("-.-=1 -.1=1 4.-=1 5.2=2");
        assertThat(tally).hasToString("1-5 -.-=1 -.1=1 4.-=1 5.2=2");
    }

    @Test
    void packsWeightsOnlyWhereTheyDifferFromOne() {
        RatingTally tally = RatingTally.builder(SCALE)
                .add(new Importance(3), new Satisfaction(3))
                .add(5, 2, 1_500_000)
                .add(5, 2, 500_000)
                .build();

        assertThat(tally.packed()).isEqualTo("3.3=1 5.2=2:2000000:2500000000000");
        assertThat(tally.isWeighted()).isTrue();
        assertThat(RatingTally.unpacked(SCALE, tally.packed())).isEqualTo(tally);
    }

    @Test
    void sumsOfSquaredWeightsOutgrowLongs() {
        RatingTally.Builder builder = RatingTally.builder(SCALE);
        for (int i = 0; i < 1000; i++) {
            builder.add(5, 5, RatingTally.LARGEST_WEIGHT - 1);
        }
        BigInteger weight = BigInteger.valueOf(RatingTally.LARGEST_WEIGHT - 1);

        RatingCell cell = builder.build().cells().get(0);

        assertThat(cell.weight()).isEqualTo(weight.multiply(BigInteger.valueOf(1000)));
        assertThat(cell.squaredWeight()).isEqualTo(weight.pow(2).multiply(BigInteger.valueOf(1000)));
    }

    @Test
    void aBuilderGoesOnAfterBuilding() {
        RatingTally.Builder builder = RatingTally.builder(SCALE).add(new Importance(1), new Satisfaction(1));
        RatingTally first = builder.build();
        builder.add(new Importance(1), new Satisfaction(1));

        assertThat(first.pairs()).isEqualTo(1);
        assertThat(builder.build().pairs()).isEqualTo(2);
    }

    @Test
    void talliesDifferByScaleAndByCounts() {
        RatingTally tally = RatingTally.unpacked(SCALE, "5.2=2");

        assertThat(tally)
                .isNotEqualTo(RatingTally.unpacked(new RatingScale(1, 7), "5.2=2"))
                .isNotEqualTo(RatingTally.unpacked(SCALE, "5.2=3"))
                .isNotEqualTo("5.2=2");
        assertThat(RatingTally.unpacked(SCALE, "").respondents()).isZero();
    }

    @Test
    void otherScalesCanNotBeMerged() {
        RatingTally tally = RatingTally.unpacked(SCALE, "5.2=2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.plus(RatingTally.unpacked(new RatingScale(1, 7), "5.2=2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5.2", "5.2=", "5.2=0", "6.2=1", "5.0=1", "5.2=1:3", " 5.2=1", "5.2=1  4.4=1", "5.2=-1", "x.2=1"
            })
    void damagedTextIsRefused(String packed) {
        assertThatIllegalArgumentException().isThrownBy(() -> RatingTally.unpacked(SCALE, packed));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 1000000", "3, 6, 1000000", "3, 3, -1", "3, 3, 1000000000001"})
    void whatIsNoRatingOrNoWeightIsRefused(int importance, int satisfaction, long weight) {
        RatingTally.Builder builder = RatingTally.builder(SCALE);

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(importance, satisfaction, weight));
        assertThat(builder.build().respondents()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "1, 101", "1, 2", "5, 1"})
    void whatIsNoScaleIsRefused(int min, int max) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RatingScale(min, max));
    }
}
