package org.outcomeroadmap.jira.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.jira.study.KeptTotal;
import org.outcomeroadmap.jira.study.PackedRatings;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.survey.Segment;

/** An export holds no number that no page shows. */
class WithholdingTest {

    private final Withholding withholding =
            new Withholding(new Scoring(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, 5));

    @Test
    void aSmallGroupAndTheOneThatWouldRevealItLeaveWithoutNumbers() {
        KeptTotal kept = withholding.of(total(
                "tally 1 5 5.1=20",
                Map.of("US", "tally 1 5 5.1=12", "DE", "tally 1 5 5.1=5", "FR", "tally 1 5 5.1=3")));

        assertThat(PackedRatings.text(kept.ratings())).isEqualTo("tally 1 5 5.1=20");
        assertThat(group(kept, "FR")).isEqualTo("withheld 1 5");
        assertThat(group(kept, "DE")).isEqualTo("withheld 1 5");
        assertThat(group(kept, "US")).isEqualTo("tally 1 5 5.1=12");
    }

    @Test
    void ofASmallTotalNothingLeaves() {
        KeptTotal kept = withholding.of(total("tally 1 5 5.1=4", Map.of("US", "tally 1 5 5.1=4")));

        assertThat(PackedRatings.text(kept.ratings())).isEqualTo("withheld 1 5");
        assertThat(group(kept, "US")).isEqualTo("withheld 1 5");
        assertThat(kept.notAsked()).isZero();
    }

    @Test
    void fewWhoAnsweredOneQuestionOnlyAreNotTold() {
        assertThat(PackedRatings.text(
                        withholding.of(total("tally 1 5 5.-=2", Map.of())).ratings()))
                .isEqualTo("tally 1 5 ");
    }

    @Test
    void publishedSharesOfFewAreWithheldToo() {
        Withholding shares = new Withholding(new Scoring(ScoringMethod.TOP_TWO_BOX_AGGREGATED, TypeCuts.DEFAULT, 5));

        assertThat(PackedRatings.text(
                        shares.of(total("shares 3 100 0", Map.of())).ratings()))
                .isEqualTo("withheld");
        assertThat(PackedRatings.text(
                        shares.of(total("shares 30 100 0", Map.of())).ratings()))
                .isEqualTo("shares 30 100 0");
    }

    private static String group(KeptTotal total, String value) {
        return PackedRatings.text(Objects.requireNonNull(total.segments().get(new Segment("market", value))));
    }

    private static KeptTotal total(String ratings, Map<String, String> groups) {
        TreeMap<Segment, OutcomeRatings> segments = new TreeMap<>();
        groups.forEach((value, packed) -> segments.put(new Segment("market", value), PackedRatings.ratings(packed)));
        return new KeptTotal(
                1,
                new OutcomeStatement(new Job("Find stops"), Optional.empty(), 1),
                PackedRatings.ratings(ratings),
                Optional.empty(),
                2,
                segments);
    }
}
