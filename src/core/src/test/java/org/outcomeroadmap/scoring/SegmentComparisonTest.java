package org.outcomeroadmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.SegmentComparison.Estimate;

class SegmentComparisonTest {

    private static final ScoringMethod METHOD = ScoringMethod.TOP_TWO_BOX_PAIRED;
    private static final Offset<Double> FULL = within(1e-9);
    private static final Scoring SCORING = new Scoring(METHOD, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);

    @Test
    void twoGroupsCompareAsTheirDifferenceDoes() {
        JsonNode example = WorkedExamples.of("score_difference");
        RatingTally one = WorkedExamples.tally(example.get("cells_a"));
        RatingTally other = WorkedExamples.tally(example.get("cells_b"));

        SegmentComparison comparison =
                SegmentComparison.of(List.of(one, other), METHOD).orElseThrow();

        assertThat(comparison.degrees()).isEqualTo(1);
        assertThat(comparison.pValue()).isCloseTo(example.get("p").asDouble(), FULL);
        assertThat(comparison.statistic()).isCloseTo(Math.pow(example.get("z").asDouble(), 2), FULL);
    }

    /** Estimates 1, 3, 5 with standard errors 1, 2, 1: mean 3, statistic 4 + 0 + 4, and chi-squared(2) beyond 8 is exp(-4). */
    @Test
    void threeGroupsByHand() {
        double statistic =
                SegmentComparison.statistic(List.of(new Estimate(1, 1), new Estimate(3, 2), new Estimate(5, 1)));

        assertThat(statistic).isCloseTo(8, FULL);
        assertThat(new SegmentComparison(statistic, 2).pValue()).isCloseTo(Math.exp(-4), FULL);
    }

    @Test
    void nothingIsSaidWhereAGroupHasNoStandardErrorOrNoRespondents() {
        RatingTally mixed = TallyExamples.ofBoxes(10, 20, 5, 5);
        RatingTally agreed = TallyExamples.ofBoxes(0, 40, 0, 0);
        RatingTally empty = TallyExamples.ofBoxes(0, 0, 0, 0);

        assertThat(SegmentComparison.of(List.of(mixed), METHOD)).isEmpty();
        assertThat(SegmentComparison.of(List.of(mixed, agreed), METHOD)).isEmpty();
        assertThat(SegmentComparison.of(List.of(mixed, empty), METHOD)).isEmpty();
        assertThat(SegmentComparison.of(List.of(mixed, new WithheldRatings(Optional.empty())), METHOD))
                .isEmpty();
    }

    @Test
    void theOrderOfGroupsAndHowOftenAllAreRepeatedSay() {
        Seeds.forEach(200, random -> {
            List<RatingTally> groups = new ArrayList<>();
            int count = 2 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                groups.add(TallyExamples.ofBoxes(some(random), some(random), some(random), some(random)));
            }
            SegmentComparison comparison = SegmentComparison.of(groups, METHOD).orElseThrow();
            List<RatingTally> turned = new ArrayList<>(groups);
            Collections.reverse(turned);

            assertThat(comparison.statistic()).isNotNegative();
            assertThat(comparison.pValue()).isBetween(0.0, 1.0);
            assertThat(SegmentComparison.of(turned, METHOD).orElseThrow().statistic())
                    .isCloseTo(comparison.statistic(), within(1e-7));
            assertThat(SegmentComparison.of(Collections.nCopies(count, groups.get(0)), METHOD)
                            .orElseThrow()
                            .pValue())
                    .as("equal groups")
                    .isCloseTo(1, within(1e-6));
        });
    }

    @Test
    void uniqueIsWhoAloneIsUnderserved() {
        OpportunityScore under = score(0, 40, 0, 0);
        OpportunityScore served = score(30, 0, 10, 0);
        Map<String, OpportunityScore> one = new LinkedHashMap<>(Map.of("US", under, "DE", served));

        assertThat(SegmentComparison.uniquelyUnderserved(one)).containsExactly("US");
        assertThat(SegmentComparison.uniquelyUnderserved(Map.of("US", under, "DE", under)))
                .isEmpty();
        assertThat(SegmentComparison.uniquelyUnderserved(Map.of("US", served, "DE", served)))
                .isEmpty();
        assertThat(SegmentComparison.uniquelyUnderserved(Map.of("US", under)))
                .as("nothing to be told apart from")
                .isEmpty();
    }

    private static OpportunityScore score(int both, int important, int satisfied, int neither) {
        return (OpportunityScore) SCORING.score(TallyExamples.ofBoxes(both, important, satisfied, neither));
    }

    private static int some(SplittableRandom random) {
        return 1 + random.nextInt(60);
    }
}
