package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Intervals, weights, differences and q values against what R, statsmodels and scipy computed. */
class UncertaintyTest {

    private static final Offset<Double> FULL = within(1e-12);
    private static final Offset<Double> PRINTED = within(1e-9);
    private static final ScoringMethod METHOD = ScoringMethod.TOP_TWO_BOX_PAIRED;
    private static final Scoring SCORING = new Scoring(METHOD, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);

    @ParameterizedTest
    @MethodSource("w1")
    void w1ExactBootstrap(JsonNode example) {
        RatingTally tally = WorkedExamples.tally(example.get("cells"));
        ExactBootstrap bootstrap = new ExactBootstrap(BoxCounts.of(tally, METHOD));

        assertInterval(SCORING.interval(tally), example.get("exact_bootstrap_95"), FULL);
        assertThat(bootstrap.mean()).isCloseTo(number(example, "exact_bootstrap_mean"), FULL);
        assertThat(bootstrap.standardDeviation()).isCloseTo(number(example, "exact_bootstrap_sd"), FULL);
    }

    @ParameterizedTest
    @MethodSource("w1")
    void w1DeltaMethodAndWilson(JsonNode example) {
        RatingTally tally = WorkedExamples.tally(example.get("cells"));

        assertThat(standardError(tally)).isCloseTo(number(example, "delta_se"), FULL);
        assertInterval(
                SCORING.importanceShare(tally).map(share -> share.interval(0.95)),
                example.get("wilson_importance"),
                FULL);
        assertInterval(
                SCORING.satisfactionShare(tally).map(share -> share.interval(0.95)),
                example.get("wilson_satisfaction"),
                FULL);
    }

    @ParameterizedTest
    @MethodSource("w0")
    void w0BootstrapOfHundreds(JsonNode example) {
        RatingTally tally = WorkedExamples.tally(example.get("cells"));
        ExactBootstrap bootstrap = new ExactBootstrap(BoxCounts.of(tally, METHOD));

        assertThat(standardError(tally)).isCloseTo(number(example, "delta_se"), PRINTED);
        assertInterval(SCORING.interval(tally), example.get("exact_bootstrap_95"), PRINTED);
        assertThat(bootstrap.mean()).isCloseTo(number(example, "exact_bootstrap_mean"), PRINTED);
    }

    @Test
    void deltaMethodAboveThreeHundredRespondents() {
        // Ten times the cells of "Finding cheap food" but one: 2 pI - pS etc. by hand in the closed form of 100/n.
        RatingTally tally = TallyExamples.ofBoxes(100, 130, 30, 41);
        double n = 301;
        double importance = 230 / n;
        double satisfaction = 130 / n;
        double covariance = 100 / n - importance * satisfaction;
        double variance =
                100 / n * (4 * importance * (1 - importance) + satisfaction * (1 - satisfaction) - 4 * covariance);
        double middle = 10 * (2 * importance - satisfaction);
        double half = 1.959963984540054 * Math.sqrt(variance);

        Interval interval = SCORING.interval(tally).orElseThrow();

        assertThat(interval.low()).isCloseTo(middle - half, FULL);
        assertThat(interval.high()).isCloseTo(middle + half, FULL);
    }

    @Test
    void deltaIntervalsStayWithinWhatScoresCanBe() {
        Interval high = SCORING.interval(TallyExamples.ofBoxes(0, 310, 0, 1)).orElseThrow();
        Interval low = SCORING.interval(TallyExamples.ofBoxes(0, 1, 310, 0)).orElseThrow();

        assertThat(high.high()).isEqualTo(20);
        assertThat(low.low()).isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void wilson(JsonNode example) {
        Share share = Share.of(example.get("k").asLong(), example.get("n").asLong());

        assertInterval(Optional.of(share.interval(0.95)), example.get("wilson"), FULL);
    }

    @Test
    void wilsonTouchesTheEndsExactly() {
        assertThat(Share.of(0, 10).interval(0.95).low()).isEqualTo(0.0);
        assertThat(Share.of(20, 20).interval(0.95).high()).isEqualTo(1.0);
    }

    @Test
    void weights() {
        JsonNode example = WorkedExamples.of("weighted");
        RatingTally tally = weighted(example);
        Share importance = SCORING.importanceShare(tally).orElseThrow();
        Share satisfaction = SCORING.satisfactionShare(tally).orElseThrow();
        OpportunityScore score = (OpportunityScore) SCORING.score(tally);

        assertThat(importance.value()).isCloseTo(number(example, "p_imp"), FULL);
        assertThat(satisfaction.value()).isCloseTo(number(example, "p_sat"), FULL);
        assertThat(importance.effectiveSize()).isCloseTo(number(example, "n_eff"), FULL);
        assertThat(tally.pairs() / importance.effectiveSize()).isCloseTo(number(example, "deff"), FULL);
        assertInterval(Optional.of(importance.interval(0.95)), example.get("wilson_neff_imp"), FULL);
        assertInterval(Optional.of(satisfaction.interval(0.95)), example.get("wilson_neff_sat"), FULL);
        assertThat(score.opportunity()).isEqualTo(number(example, "score"));
        assertThat(standardError(tally)).isCloseTo(number(example, "se_score"), FULL);
        assertThat(score.interval().orElseThrow().low()).isCloseTo(6.05720518672109, FULL);
        assertThat(score.interval().orElseThrow().high()).isCloseTo(17.5427948132789, FULL);
    }

    @Test
    void sameRowsWithoutWeights() {
        RatingTally tally = TallyExamples.ofBoxes(3, 4, 1, 2);
        ExactBootstrap bootstrap = new ExactBootstrap(BoxCounts.of(tally, METHOD));

        assertThat(((OpportunityScore) SCORING.score(tally)).opportunity()).isEqualTo(10.0);
        assertThat(standardError(tally)).isCloseTo(3.1622776601683795, FULL);
        assertThat(SCORING.interval(tally)).contains(new Interval(4, 16, 0.95));
        assertThat(bootstrap.mean()).isCloseTo(10.063096164, PRINTED);
        assertThat(bootstrap.standardDeviation()).isCloseTo(3.0344126176, PRINTED);
    }

    @Test
    void differenceOfTwoWaves() {
        JsonNode example = WorkedExamples.of("score_difference");
        RatingTally before = WorkedExamples.tally(example.get("cells_a"));
        RatingTally after = WorkedExamples.tally(example.get("cells_b"));

        ScoreDifference difference =
                ScoreDifference.between(before, after, METHOD).orElseThrow();
        ScoreChange change = ScoreChange.between(before, after, METHOD).orElseThrow();

        assertThat(standardError(before)).isCloseTo(number(example, "se_a"), FULL);
        assertThat(standardError(after)).isCloseTo(number(example, "se_b"), FULL);
        assertThat(difference.value()).isCloseTo(number(example, "diff"), FULL);
        assertThat(difference.standardError()).isCloseTo(number(example, "se"), FULL);
        assertThat(difference.z()).isCloseTo(number(example, "z"), FULL);
        assertThat(difference.pValue()).isCloseTo(number(example, "p"), FULL);
        assertInterval(change.interval(), example.get("interval"), PRINTED);
        assertThat(change.value()).isEqualTo(difference.value());
    }

    @Test
    void differencesOfGroupsThatAllAgree() {
        RatingTally everyone = TallyExamples.ofBoxes(0, 40, 0, 0);
        RatingTally nobody = TallyExamples.ofBoxes(0, 0, 0, 40);

        ScoreDifference none =
                ScoreDifference.between(everyone, everyone, METHOD).orElseThrow();
        ScoreDifference all = ScoreDifference.between(nobody, everyone, METHOD).orElseThrow();

        assertThat(none.pValue()).isEqualTo(1);
        assertThat(all.pValue()).isEqualTo(0);
        assertThat(all.interval(0.95)).isEqualTo(new Interval(20, 20, 0.95));
    }

    @Test
    void differenceOfTwoShares() {
        JsonNode example = WorkedExamples.of("two_proportions");
        Share before = Share.of(example.at("/a/0").asLong(), example.at("/a/1").asLong());
        Share after = Share.of(example.at("/b/0").asLong(), example.at("/b/1").asLong());

        assertInterval(Optional.of(after.intervalOfDifference(before, 0.95)), example.get("newcombe"), FULL);
    }

    @ParameterizedTest
    @MethodSource("falseDiscovery")
    void benjaminiHochberg(JsonNode example) {
        assertThat(FalseDiscovery.qValues(numbers(example.get("p"))))
                .containsExactly(numbers(example.get("q")), within(1e-15));
    }

    private static double standardError(RatingTally tally) {
        return DeltaMethod.standardError(
                tally, METHOD, ExactScore.of(tally, METHOD).orElseThrow());
    }

    private static RatingTally weighted(JsonNode example) {
        RatingTally.Builder builder = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        for (int row = 0; row < example.get("w").size(); row++) {
            builder.add(
                    example.get("imp").get(row).asInt(),
                    example.get("sat").get(row).asInt(),
                    Math.round(example.get("w").get(row).doubleValue() * RatingTally.UNIT_WEIGHT));
        }
        return builder.build();
    }

    private static void assertInterval(Optional<Interval> actual, JsonNode expected, Offset<Double> offset) {
        assertThat(actual).isPresent();
        assertThat(actual.orElseThrow().low())
                .as("low")
                .isCloseTo(expected.get(0).doubleValue(), offset);
        assertThat(actual.orElseThrow().high())
                .as("high")
                .isCloseTo(expected.get(1).doubleValue(), offset);
        assertThat(actual.orElseThrow().level()).isEqualTo(0.95);
    }

    private static double number(JsonNode example, String name) {
        return example.get(name).doubleValue();
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).doubleValue();
        }
        return numbers;
    }

    static Stream<JsonNode> w0() {
        return WorkedExamples.each("W0").filter(example -> example.has("delta_se"));
    }

    static Stream<JsonNode> w1() {
        return WorkedExamples.each("W1");
    }

    static Stream<JsonNode> proportions() {
        return WorkedExamples.each("proportions");
    }

    static Stream<JsonNode> falseDiscovery() {
        return WorkedExamples.each("benjamini_hochberg");
    }
}
