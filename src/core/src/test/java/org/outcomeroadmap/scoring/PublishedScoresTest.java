package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores that others published or computed, from the counts behind them. */
class PublishedScoresTest {

    private static final Scoring PAIRED =
            new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);

    @ParameterizedTest
    @MethodSource("w0")
    void w0ScoresOfTheLiterature(JsonNode example) {
        OpportunityScore score = shown(PAIRED.score(WorkedExamples.tally(example.get("cells"))));

        // The example was computed in doubles, and one of its scores is off by the last bit.
        assertThat(score.opportunity()).isCloseTo(example.get("exact").doubleValue(), within(2e-15));
        assertThat(Rounding.toOneDecimal(score.opportunity()))
                .isEqualByComparingTo(example.get("published_score").decimalValue());
        assertThat(score.n()).isEqualTo(example.get("n_i").asLong());
    }

    @ParameterizedTest(name = "importance {0}, satisfaction {1}: {2}")
    @CsvSource({
        "9, 6, 12",
        "6, 0, 12",
        "9, 3, 15",
        "9, 9, 9",
        "8.4, 6.7, 10.1",
        "6.7, 8.4, 6.7",
        "9, 4, 14",
        "8, 6, 10",
        "10, 5, 15"
    })
    void w0ScoresOfPublishedShares(BigDecimal importance, BigDecimal satisfaction, double published) {
        AggregatedShares shares =
                new AggregatedShares(100, importance.multiply(BigDecimal.TEN), satisfaction.multiply(BigDecimal.TEN));

        assertThat(shown(aggregated().score(shares)).opportunity()).isEqualTo(published);
    }

    @ParameterizedTest
    @MethodSource("w1")
    void w1PublishedResultTable(JsonNode example) {
        OpportunityScore score = shown(PAIRED.score(WorkedExamples.tally(example.get("cells"))));

        assertThat(score.opportunity()).isEqualTo(example.get("score").doubleValue());
        assertThat(score.importance()).isEqualTo(example.get("importance").doubleValue());
        assertThat(score.satisfaction()).isEqualTo(example.get("satisfaction").doubleValue());
        assertThat(score.opportunity())
                .isEqualTo(10.0 * example.get("score_numerator").asLong() / score.n());
        assertThat(twoDecimals(score.opportunity()))
                .isEqualByComparingTo(example.at("/published/score").decimalValue());
        assertThat(twoDecimals(score.importance()))
                .isEqualByComparingTo(example.at("/published/importance").decimalValue());
        assertThat(twoDecimals(score.satisfaction()))
                .isEqualByComparingTo(example.at("/published/satisfaction").decimalValue());
    }

    @Test
    void aScoreOfExactlyTenIsUnderserved() {
        // 24 of 25 important and 23 of 25 satisfied; in doubles 9.6 + (9.6 - 9.2) is 9.999999999999998.
        OpportunityScore score = shown(PAIRED.score(TallyExamples.ofBoxes(22, 2, 1, 0)));

        assertThat(score.opportunity()).isEqualTo(10.0);
        assertThat(score.type()).isEqualTo(OpportunityType.UNDERSERVED);
    }

    @ParameterizedTest
    @MethodSource("w2")
    void w2EachQuestionOnItsOwnRespondentsOrPairsOnly(JsonNode example) {
        RatingTally tally = withGaps(example);
        Scoring separate = new Scoring(ScoringMethod.TOP_TWO_BOX_SEPARATE, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);

        assertThat(shown(PAIRED.score(tally)).opportunity())
                .isCloseTo(example.get("score_paired").doubleValue(), within(1e-10));
        assertThat(shown(separate.score(tally)).opportunity())
                .isCloseTo(example.get("score_separate").doubleValue(), within(1e-10));
        assertThat(shown(separate.score(tally)).n())
                .isEqualTo(example.at("/satisfaction/0").asLong());
    }

    @ParameterizedTest
    @MethodSource("w3")
    void w3SevenPointScaleCountsSixAndSeven(JsonNode example) {
        RatingTally.Builder builder = RatingTally.builder(new RatingScale(1, 7));
        long both = example.get("both").asLong();
        TallyExamples.addMany(builder, both, 7, 6);
        TallyExamples.addMany(builder, example.get("imp_top2").asLong() - both, 6, 5);
        TallyExamples.addMany(builder, example.get("sat_top2").asLong() - both, 5, 7);
        RatingTally top = builder.build();
        TallyExamples.addMany(builder, example.get("n").asLong() - top.pairs(), 5, 4);

        assertThat(shown(PAIRED.score(builder.build())).opportunity())
                .isCloseTo(example.get("score").doubleValue(), within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("w4")
    void w4QuestionnaireOfThirty(JsonNode example) {
        RatingTally tally = TallyExamples.ofMargins(
                example.get("n").asLong(),
                example.get("imp_top2").asLong(),
                example.get("sat_top2").asLong(),
                example.get("both").asLong());

        assertThat(shown(PAIRED.score(tally)).opportunity())
                .isEqualTo(example.get("score").doubleValue());
    }

    @Test
    void meansTimesTwoOfThePublishedExample() {
        // 29 respondents whose importance adds up to 119 and satisfaction to 102, as in "Finding cheap food".
        RatingTally.Builder builder = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        TallyExamples.addMany(builder, 15, 5, 4);
        TallyExamples.addMany(builder, 2, 4, 3);
        TallyExamples.addMany(builder, 12, 3, 3);

        assertThat(shown(scoring(ScoringMethod.MEAN_PAIRED).score(builder.build()))
                        .opportunity())
                .isCloseTo(9.3793103448, within(1e-10));
    }

    @Test
    void topBoxCountsTheGreatestRatingOnly() {
        RatingTally.Builder builder = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        TallyExamples.addMany(builder, 6, 5, 4);
        TallyExamples.addMany(builder, 1, 4, 5);
        TallyExamples.addMany(builder, 3, 4, 4);

        OpportunityScore score = shown(scoring(ScoringMethod.TOP_BOX_PAIRED).score(builder.build()));

        assertThat(score.importance()).isEqualTo(6);
        assertThat(score.satisfaction()).isEqualTo(1);
        assertThat(score.opportunity()).isEqualTo(11);
    }

    /** Everybody's importance and some people's satisfaction, with the shares that the example gives. */
    private static RatingTally withGaps(JsonNode example) {
        long pairs = example.at("/paired/0").asLong();
        long pairedImportant = example.at("/paired/1").asLong();
        long pairedSatisfied = example.at("/paired/2").asLong();
        long onlyImportance = example.at("/importance/0").asLong() - pairs;
        long important = example.at("/importance/1").asLong() - pairedImportant;
        RatingTally.Builder gaps = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        TallyExamples.addMany(gaps, important, 4, RatingTally.MISSING);
        TallyExamples.addMany(gaps, onlyImportance - important, 3, RatingTally.MISSING);
        return TallyExamples.ofMargins(pairs, pairedImportant, pairedSatisfied, pairedSatisfied - 1)
                .plus(gaps.build());
    }

    private static Scoring aggregated() {
        return scoring(ScoringMethod.TOP_TWO_BOX_AGGREGATED);
    }

    private static Scoring scoring(ScoringMethod method) {
        return new Scoring(method, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);
    }

    private static OpportunityScore shown(Score score) {
        return (OpportunityScore) score;
    }

    private static BigDecimal twoDecimals(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    static Stream<JsonNode> w0() {
        return WorkedExamples.each("W0");
    }

    static Stream<JsonNode> w1() {
        return WorkedExamples.each("W1");
    }

    static Stream<JsonNode> w2() {
        return WorkedExamples.each("W2");
    }

    static Stream<JsonNode> w3() {
        return WorkedExamples.each("W3");
    }

    static Stream<JsonNode> w4() {
        return WorkedExamples.each("W4");
    }
}
