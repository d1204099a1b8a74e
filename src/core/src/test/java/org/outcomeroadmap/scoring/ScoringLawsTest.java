package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every score, whatever was answered. */
class ScoringLawsTest {

    private record Row(int importance, int satisfaction, long weight) {}

    @ParameterizedTest
    @MethodSource("respondentMethods")
    void scoresAreInRangeAndNotBelowImportance(ScoringMethod method) {
        Seeds.forEach(400, random -> {
            RatingScale scale = TallyExamples.scale(random);
            RatingTally tally = tally(scale, rows(random, scale));
            Score score = scoring(method).score(tally);
            if (score instanceof OpportunityScore shown) {
                Interval interval = shown.interval().orElseThrow();
                assertThat(shown.opportunity()).isBetween(0.0, 20.0).isGreaterThanOrEqualTo(shown.importance());
                assertThat(shown.importance()).isBetween(0.0, 10.0);
                assertThat(shown.satisfaction()).isBetween(0.0, 10.0);
                assertThat(interval.low()).isBetween(0.0, interval.high());
                assertThat(interval.high()).isLessThanOrEqualTo(20);
                assertThat(shown.type()).isEqualTo(typeByDecimals(shown));
            } else {
                assertThat(score).isInstanceOf(NoScore.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("respondentMethods")
    void theOrderOfRowsDoesNotMatter(ScoringMethod method) {
        Seeds.forEach(100, random -> {
            RatingScale scale = TallyExamples.scale(random);
            List<Row> rows = rows(random, scale);
            RatingTally inOrder = tally(scale, rows);
            RatingTally shuffled = tally(scale, shuffled(rows, random));

            assertThat(shuffled).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
            assertThat(scoring(method).score(shuffled))
                    .isEqualTo(scoring(method).score(inOrder));
        });
    }

    @ParameterizedTest
    @MethodSource("respondentMethods")
    void mergingTalliesIsTallyingTheMergedRows(ScoringMethod method) {
        Seeds.forEach(100, random -> {
            RatingScale scale = TallyExamples.scale(random);
            List<Row> rows = rows(random, scale);
            int cut = random.nextInt(rows.size() + 1);
            RatingTally merged = tally(scale, rows.subList(0, cut)).plus(tally(scale, rows.subList(cut, rows.size())));
            RatingTally whole = tally(scale, rows);

            assertThat(merged).isEqualTo(whole);
            assertThat(merged.packed()).isEqualTo(whole.packed());
            assertThat(scoring(method).score(merged)).isEqualTo(scoring(method).score(whole));
        });
    }

    @ParameterizedTest
    @MethodSource("respondentMethods")
    void packingLosesNothing(ScoringMethod method) {
        Seeds.forEach(100, random -> {
            RatingScale scale = TallyExamples.scale(random);
            RatingTally tally = tally(scale, rows(random, scale));
            RatingTally unpacked = RatingTally.unpacked(scale, tally.packed());

            assertThat(unpacked).isEqualTo(tally);
            assertThat(unpacked.respondents()).isEqualTo(tally.respondents());
            assertThat(scoring(method).score(unpacked))
                    .isEqualTo(scoring(method).score(tally));
        });
    }

    @ParameterizedTest
    @MethodSource("respondentMethods")
    void weighingEveryoneAlikeChangesNoScore(ScoringMethod method) {
        Seeds.forEach(100, random -> {
            RatingScale scale = TallyExamples.scale(random);
            List<Row> rows = rows(random, scale);
            RatingTally once = tally(scale, withWeight(rows, RatingTally.UNIT_WEIGHT));
            RatingTally thrice = tally(scale, withWeight(rows, 3 * RatingTally.UNIT_WEIGHT));

            assertThat(scoring(method).scoreWithoutInterval(thrice))
                    .isEqualTo(scoring(method).scoreWithoutInterval(once));
            assertThat(once.isWeighted()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("respondentMethods")
    void aChangeThereAndBackIsNone(ScoringMethod method) {
        Seeds.forEach(100, random -> {
            RatingTally from = tally(RatingScale.ONE_TO_FIVE, rows(random, RatingScale.ONE_TO_FIVE));
            RatingTally to = tally(RatingScale.ONE_TO_FIVE, rows(random, RatingScale.ONE_TO_FIVE));

            ScoreChange.between(from, to, method).ifPresent(there -> {
                ScoreChange back = ScoreChange.between(to, from, method).orElseThrow();
                assertThat(back.value() + there.value()).isEqualTo(0.0);
                assertThat(there.value()).isBetween(-20.0, 20.0);
            });
        });
    }

    /** The types' rule on decimals rounded far below any border that so few respondents can come near to. */
    private static OpportunityType typeByDecimals(OpportunityScore score) {
        double opportunity = Math.round(score.opportunity() * 1e9) / 1e9;
        double importance = Math.round(score.importance() * 1e9) / 1e9;
        if (opportunity >= 10) {
            return opportunity > 15
                    ? OpportunityType.EXTREMELY_UNDERSERVED
                    : opportunity >= 12 ? OpportunityType.STRONGLY_UNDERSERVED : OpportunityType.UNDERSERVED;
        }
        if (importance >= 5) {
            return OpportunityType.SERVED;
        }
        return score.satisfaction() > score.importance() ? OpportunityType.OVERSERVED : OpportunityType.LOW_PRIORITY;
    }

    private static List<Row> rows(SplittableRandom random, RatingScale scale) {
        boolean weighted = random.nextBoolean();
        List<Row> rows = new ArrayList<>();
        int count = random.nextInt(0, 60);
        for (int i = 0; i < count; i++) {
            rows.add(new Row(
                    TallyExamples.ratingOrMissing(random, scale),
                    TallyExamples.ratingOrMissing(random, scale),
                    weighted ? random.nextLong(0, RatingTally.LARGEST_WEIGHT + 1) : RatingTally.UNIT_WEIGHT));
        }
        return rows;
    }

    private static List<Row> withWeight(List<Row> rows, long weight) {
        return rows.stream()
                .map(row -> new Row(row.importance(), row.satisfaction(), weight))
                .toList();
    }

    private static List<Row> shuffled(List<Row> rows, SplittableRandom random) {
        List<Row> rest = new ArrayList<>(rows);
        List<Row> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }

    private static RatingTally tally(RatingScale scale, List<Row> rows) {
        RatingTally.Builder builder = RatingTally.builder(scale);
        rows.forEach(row -> builder.add(row.importance(), row.satisfaction(), row.weight()));
        return builder.build();
    }

    private static Scoring scoring(ScoringMethod method) {
        return new Scoring(method, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);
    }

    static Stream<ScoringMethod> respondentMethods() {
        return Stream.of(ScoringMethod.values())
                .filter(method ->
                        method.fits(RatingTally.builder(RatingScale.ONE_TO_FIVE).build()));
    }
}
