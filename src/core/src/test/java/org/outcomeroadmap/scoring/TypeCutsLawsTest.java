package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever borders a project chooses, types follow the order of scores, and a border belongs to exactly one type. */
class TypeCutsLawsTest {

    /** Any other type is less than the first of these. */
    private static final List<OpportunityType> UNDERSERVED = List.of(
            OpportunityType.UNDERSERVED, OpportunityType.STRONGLY_UNDERSERVED, OpportunityType.EXTREMELY_UNDERSERVED);

    @Test
    void aHigherScoreIsNeverLessUnderserved() {
        Seeds.forEach(500, random -> {
            TypeCuts cuts = cuts(random);
            OpportunityScore one = score(random.nextInt(101), random.nextInt(101), cuts);
            OpportunityScore other = score(random.nextInt(101), random.nextInt(101), cuts);

            if (one.opportunity() >= other.opportunity()) {
                assertThat(degree(one)).isGreaterThanOrEqualTo(degree(other));
            }
        });
    }

    @Test
    void higherBordersMakeNothingMoreUnderserved() {
        Seeds.forEach(500, random -> {
            TypeCuts lower = cuts(random);
            TypeCuts higher = new TypeCuts(
                    BigDecimal.valueOf(20), lower.extremelyAbove(), lower.stronglyFrom(), lower.servedImportanceFrom());
            int important = random.nextInt(101);
            int satisfied = random.nextInt(101);

            assertThat(degree(score(important, satisfied, higher)))
                    .isLessThanOrEqualTo(degree(score(important, satisfied, lower)));
        });
    }

    @Test
    void eachBorderBelongsToTheTypeAboveItButTheHighest() {
        Seeds.forEach(500, random -> {
            int important = 50 + random.nextInt(51);
            BigDecimal score = BigDecimal.valueOf(2L * important, 1);

            assertThat(type(important, "20", score, BigDecimal.ZERO)).isEqualTo(OpportunityType.STRONGLY_UNDERSERVED);
            assertThat(type(important, score.toPlainString(), score, score))
                    .isEqualTo(OpportunityType.STRONGLY_UNDERSERVED);
            assertThat(type(important, "20", BigDecimal.valueOf(20), score))
                    .isEqualTo(important == 100 ? OpportunityType.STRONGLY_UNDERSERVED : OpportunityType.UNDERSERVED);
        });
    }

    @ParameterizedTest
    @CsvSource({"15,16,10,5", "15,12,13,5", "21,12,10,5", "15,12,-1,5", "15,12,10,11", "15,12,10,-0.1"})
    void bordersThatContradictEachOtherAreRefused(
            BigDecimal extremely, BigDecimal strongly, BigDecimal underserved, BigDecimal served) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TypeCuts(extremely, strongly, underserved, served));
    }

    /** Of people of whom nobody is satisfied the score is twice the importance. */
    private static OpportunityType type(int important, String extremely, BigDecimal strongly, BigDecimal underserved) {
        TypeCuts cuts = new TypeCuts(new BigDecimal(extremely), strongly, underserved, BigDecimal.valueOf(5));
        return score(important, 0, cuts).type();
    }

    private static int degree(OpportunityScore score) {
        return UNDERSERVED.indexOf(score.type());
    }

    private static TypeCuts cuts(SplittableRandom random) {
        int extremely = random.nextInt(201);
        int strongly = random.nextInt(extremely + 1);
        return new TypeCuts(
                BigDecimal.valueOf(extremely, 1),
                BigDecimal.valueOf(strongly, 1),
                BigDecimal.valueOf(random.nextInt(strongly + 1), 1),
                BigDecimal.valueOf(random.nextInt(101), 1));
    }

    private static OpportunityScore score(int important, int satisfied, TypeCuts cuts) {
        AggregatedShares shares =
                new AggregatedShares(100, BigDecimal.valueOf(important), BigDecimal.valueOf(satisfied));
        return (OpportunityScore)
                new Scoring(ScoringMethod.TOP_TWO_BOX_AGGREGATED, cuts, Scoring.NO_MINIMUM).score(shares);
    }
}
