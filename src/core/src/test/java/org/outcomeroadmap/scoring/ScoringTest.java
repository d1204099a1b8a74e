package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

    private final Scoring scoring =
            new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, Scoring.DEFAULT_MINIMUM);
    private final Scoring aggregated =
            new Scoring(ScoringMethod.TOP_TWO_BOX_AGGREGATED, TypeCuts.DEFAULT, Scoring.DEFAULT_MINIMUM);

    @ParameterizedTest(name = "{0} of 100 important, {1} satisfied: {2}")
    @CsvSource({
        "100, 49, EXTREMELY_UNDERSERVED",
        "100, 50, STRONGLY_UNDERSERVED",
        "100, 80, STRONGLY_UNDERSERVED",
        "100, 81, UNDERSERVED",
        "100, 100, UNDERSERVED",
        "99, 98, UNDERSERVED",
        "99, 99, SERVED",
        "50, 100, SERVED",
        "50, 0, UNDERSERVED",
        "49, 50, OVERSERVED",
        "49, 49, LOW_PRIORITY",
        "49, 0, LOW_PRIORITY",
        "0, 0, LOW_PRIORITY"
    })
    void typesByTheDefaultCuts(long important, long satisfied, OpportunityType type) {
        RatingTally tally =
                TallyExamples.ofMargins(100, important, satisfied, Math.max(0, important + satisfied - 100));
        AggregatedShares shares =
                new AggregatedShares(100, BigDecimal.valueOf(important), BigDecimal.valueOf(satisfied));

        assertThat(shown(scoring.score(tally)).type()).isEqualTo(type);
        assertThat(shown(aggregated.score(shares)).type()).isEqualTo(type);
    }

    @Test
    void publishedDecimalsAreComparedExactly() {
        // 2 * 66.7 - 33.4 is 100 exactly: in doubles it is 100.00000000000001 or less, by the order of operations.
        Score score = aggregated.score(new AggregatedShares(11, new BigDecimal("66.7"), new BigDecimal("33.40")));

        assertThat(shown(score).opportunity()).isEqualTo(10.0);
        assertThat(shown(score).type()).isEqualTo(OpportunityType.UNDERSERVED);
        assertThat(shown(score).interval()).isEmpty();
        assertThat(shown(score).smallSample()).isTrue();
    }

    @Test
    void sharesWrittenWithExponentsAreRead() {
        Score score = aggregated.score(new AggregatedShares(50, new BigDecimal("8E+1"), new BigDecimal("4E+1")));

        assertThat(shown(score).opportunity()).isEqualTo(12.0);
    }

    @Test
    void cutsAreSettings() {
        TypeCuts cuts = new TypeCuts(
                new BigDecimal("12.5"), new BigDecimal("12.5"), new BigDecimal("9"), new BigDecimal("7.5"));
        Scoring strict = new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, cuts, Scoring.NO_MINIMUM);

        assertThat(shown(strict.score(TallyExamples.ofMargins(8, 7, 4, 4))).type())
                .isEqualTo(OpportunityType.STRONGLY_UNDERSERVED);
        assertThat(shown(strict.score(TallyExamples.ofMargins(8, 6, 6, 6))).type())
                .isEqualTo(OpportunityType.SERVED);
        assertThat(shown(strict.score(TallyExamples.ofMargins(8, 5, 6, 5))).type())
                .isEqualTo(OpportunityType.OVERSERVED);
    }

    @Test
    void fewRespondentsShowNoNumber() {
        assertThat(scoring.score(TallyExamples.ofBoxes(1, 2, 0, 1))).isEqualTo(new SuppressedScore(5));
        assertThat(scoring.score(TallyExamples.ofBoxes(1, 2, 1, 1))).isInstanceOf(OpportunityScore.class);
        assertThat(aggregated.score(new AggregatedShares(4, BigDecimal.TEN, BigDecimal.ONE)))
                .isEqualTo(new SuppressedScore(5));
    }

    @Test
    void heavyWeightsDoNotLiftAGroupOverTheMinimum() {
        RatingTally tally = RatingTally.builder(RatingScale.ONE_TO_FIVE)
                .add(5, 1, 100 * RatingTally.UNIT_WEIGHT)
                .build();

        assertThat(scoring.score(tally)).isEqualTo(new SuppressedScore(5));
    }

    @Test
    void nobodyWhoCountsMeansNoScore() {
        RatingTally importanceOnly = RatingTally.builder(RatingScale.ONE_TO_FIVE)
                .add(new Importance(5))
                .build();
        RatingTally weightless =
                RatingTally.builder(RatingScale.ONE_TO_FIVE).add(5, 1, 0).build();

        assertThat(scoring.score(importanceOnly)).isEqualTo(new NoScore());
        assertThat(scoring.interval(importanceOnly)).isEmpty();
        assertThat(scoring.importanceShare(importanceOnly)).isEmpty();
        assertThat(scoring.score(weightless)).isEqualTo(new NoScore());
        assertThat(aggregated.score(new AggregatedShares(0, BigDecimal.ZERO, BigDecimal.ZERO)))
                .isEqualTo(new NoScore());
    }

    @Test
    void underThirtyIsASmallSample() {
        assertThat(shown(scoring.score(TallyExamples.ofBoxes(9, 10, 5, 5))).smallSample())
                .isTrue();
        assertThat(shown(scoring.score(TallyExamples.ofBoxes(10, 10, 5, 5))).smallSample())
                .isFalse();
    }

    @Test
    void distributionsHoldThoseWhoCount() {
        RatingTally tally = RatingTally.builder(RatingScale.ONE_TO_FIVE)
                .add(new Importance(5), new Satisfaction(2))
                .add(new Importance(4), new Satisfaction(2))
                .add(new Importance(4))
                .add(new Satisfaction(1))
                .build();
        Scoring separate = new Scoring(ScoringMethod.TOP_TWO_BOX_SEPARATE, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);

        assertThat(scoring.importanceDistribution(tally)).containsExactly(0L, 0L, 0L, 1L, 1L);
        assertThat(scoring.satisfactionDistribution(tally)).containsExactly(0L, 2L, 0L, 0L, 0L);
        assertThat(separate.importanceDistribution(tally)).containsExactly(0L, 0L, 0L, 2L, 1L);
        assertThat(separate.satisfactionDistribution(tally)).containsExactly(1L, 2L, 0L, 0L, 0L);
    }

    @Test
    void meansAreNoShares() {
        Scoring means = new Scoring(ScoringMethod.MEAN_PAIRED, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);
        RatingTally tally = TallyExamples.ofBoxes(5, 5, 5, 5);

        assertThat(means.importanceShare(tally)).isEmpty();
        assertThat(means.satisfactionShare(tally)).isEmpty();
    }

    @Test
    void methodsRefuseRatingsTheyCanNotScore() {
        AggregatedShares shares = new AggregatedShares(9, BigDecimal.TEN, BigDecimal.ONE);
        RatingTally tally = TallyExamples.ofBoxes(5, 5, 5, 5);

        assertThatIllegalArgumentException().isThrownBy(() -> scoring.score(shares));
        assertThatIllegalArgumentException().isThrownBy(() -> aggregated.score(tally));
        assertThatIllegalArgumentException().isThrownBy(() -> aggregated.interval(tally));
    }

    @Test
    void changesOfPublishedSharesHaveNoInterval() {
        AggregatedShares from = new AggregatedShares(90, new BigDecimal("80"), new BigDecimal("40.1"));
        AggregatedShares to = new AggregatedShares(90, new BigDecimal("80"), new BigDecimal("40.2"));
        AggregatedShares nobody = new AggregatedShares(0, BigDecimal.ZERO, BigDecimal.ZERO);

        assertThat(ScoreChange.between(from, to, ScoringMethod.TOP_TWO_BOX_AGGREGATED))
                .contains(new ScoreChange(-0.01, Optional.empty()));
        assertThat(ScoreChange.between(from, nobody, ScoringMethod.TOP_TWO_BOX_AGGREGATED))
                .isEmpty();
        assertThat(ScoreChange.between(nobody, to, ScoringMethod.TOP_TWO_BOX_AGGREGATED))
                .isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring(ScoringMethod.MEAN_PAIRED, TypeCuts.DEFAULT, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AggregatedShares(-1, BigDecimal.ZERO, BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AggregatedShares(1, new BigDecimal("100.1"), BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AggregatedShares(1, BigDecimal.ZERO, new BigDecimal("-0.1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeCuts(
                        BigDecimal.valueOf(15), BigDecimal.valueOf(16), BigDecimal.TEN, BigDecimal.valueOf(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeCuts(
                        BigDecimal.valueOf(15), BigDecimal.valueOf(12), BigDecimal.valueOf(-1), BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1.1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-0.1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0.5, 0));
    }

    @ParameterizedTest
    @EnumSource
    void methodsAreFoundByName(ScoringMethod method) {
        assertThat(ScoringMethod.ofSlug(method.slug())).contains(method);
        assertThat(method.slug())
                .isEqualTo(method.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(ScoringMethod.ofSlug("top-two-box")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void typesAreFoundByName(OpportunityType type) {
        assertThat(OpportunityType.ofSlug(type.slug())).contains(type);
        assertThat(OpportunityType.ofSlug("Served")).isEmpty();
        assertThat(type.isUnderserved()).isEqualTo(type.slug().endsWith("underserved"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.15, 1.2",
        "-1.15, -1.2",
        "9.94999999999999, 9.9",
        "9.95, 10.0",
        "-0.05, -0.1",
        "0.04, 0.0",
        "20, 20.0"
    })
    void roundingIsHalfAwayFromZero(double value, BigDecimal rounded) {
        assertThat(Rounding.toOneDecimal(value)).isEqualTo(rounded);
    }

    private static OpportunityScore shown(Score score) {
        return (OpportunityScore) score;
    }
}
