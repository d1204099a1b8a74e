package org.outcomeroadmap.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.scoring.AggregatedShares;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.scoring.WithheldRatings;

class ScoreBoardTest {

    private static final long OUTCOME = 10_001;
    private static final RatingScale SCALE = RatingScale.ONE_TO_FIVE;
    private static final Interval INTERVAL = new Interval(1, 2, 0.95);

    @Test
    void ratingsThatWereKeptBackAreSuppressedAndStillTheOnesComparedWith() {
        AskedOutcome withheld = new AskedOutcome(OUTCOME, 1, new WithheldRatings(Optional.of(SCALE)), Optional.empty());
        ScoreBoard board = board(
                study(1, "2025-06-15", 1, asked(tally(10))),
                study(2, "2025-12-15", 2, withheld),
                study(3, "2026-03-15", 3, asked(tally(10))));

        assertThat(board.history(OUTCOME).get(1).score()).isEqualTo(new SuppressedScore(5));
        assertThat(board.scoreOf(OUTCOME).orElseThrow().change()).isEmpty();
    }

    @Test
    void theNewestFieldDateGivesTheScore() {
        ScoreBoard board = board(
                study(1, "2026-03-15", 10, asked(tally(10))),
                study(2, "2026-06-15", 5, asked(tally(4))),
                study(3, "2025-12-15", 20, asked(tally(0))));

        assertThat(board.scoreOf(OUTCOME).orElseThrow().study().id()).isEqualTo(2);
        assertThat(board.history(OUTCOME))
                .extracting(score -> score.study().id())
                .containsExactly(3L, 1L, 2L);
        assertThat(board.outcomes()).containsExactly(OUTCOME);
    }

    @Test
    void ofOneDayTheLatestImportGivesTheScore() {
        ScoreBoard board = board(
                study(1, "2026-03-15", 20, asked(tally(10))),
                study(2, "2026-03-15", 10, asked(tally(4))),
                study(4, "2026-03-15", 20, asked(tally(3))));

        assertThat(board.history(OUTCOME))
                .extracting(score -> score.study().id())
                .containsExactly(2L, 1L, 4L);
    }

    @Test
    void onlySurveysAboutCurrentSolutionsGiveScores() {
        ScoreBoard board = board(
                study(1, "2026-03-15", 1, asked(tally(10))),
                study(2, StudyKind.USABILITY, StudyTarget.OUR_PRODUCT),
                study(3, StudyKind.SURVEY, StudyTarget.OUR_PRODUCT),
                study(4, StudyKind.USABILITY, StudyTarget.CURRENT_SOLUTIONS),
                study(5, StudyKind.CONCEPT, StudyTarget.CONCEPT));

        assertThat(board.history(OUTCOME))
                .extracting(score -> score.study().id())
                .containsExactly(1L);
    }

    @Test
    void studiesThatDidNotAskLeaveTheScoreAlone() {
        ScoreBoard board = board(
                study(1, "2026-03-15", 1, asked(tally(10))),
                study(2, "2026-06-15", 2, new AskedOutcome(77, 1, tally(3), Optional.empty())),
                study(3, "2026-09-15", 3, asked(RatingTally.unpacked(SCALE, "-.-=20"))));

        assertThat(board.scoreOf(OUTCOME).orElseThrow().study().id()).isEqualTo(1);
        assertThat(board.scoreOf(77)).isPresent();
        assertThat(board.scoreOf(78)).isEmpty();
        assertThat(board.history(78)).isEmpty();
    }

    @Test
    void scoresCarryTheIntervalOfTheirImport() {
        ScoreBoard board =
                board(study(1, "2026-03-15", 1, new AskedOutcome(OUTCOME, 1, tally(10), Optional.of(INTERVAL))));

        BoardScore score = board.scoreOf(OUTCOME).orElseThrow();

        assertThat(score.shown().orElseThrow().opportunity()).isEqualTo(15);
        assertThat(score.shown().orElseThrow().interval()).contains(INTERVAL);
        assertThat(score.change()).isEmpty();
    }

    @Test
    void changesCompareWithThePreviousStudy() {
        ScoreBoard board = board(
                study(1, "2026-03-15", 1, asked(tally(2))),
                study(2, "2026-06-15", 2, asked(tally(10))),
                study(3, "2026-09-15", 3, asked(tally(18))));

        BoardChange change = board.scoreOf(OUTCOME).orElseThrow().change().orElseThrow();

        assertThat(change.change().value()).isEqualTo(-4);
        assertThat(change.from().wave()).isEqualTo("wave 2");
        Interval interval = change.change().interval().orElseThrow();
        assertThat((interval.low() + interval.high()) / 2).isCloseTo(-4, within(1e-12));
    }

    @Test
    void changesPassOverStudiesThatCanNotBeCompared() {
        ScoreBoard board = board(
                study(1, "2026-01-15", 1, asked(tally(10))),
                study(2, "2026-02-15", 2, ScoringMethod.TOP_TWO_BOX_AGGREGATED, asked(shares("40"))),
                study(3, "2026-03-15", 3, asked(RatingTally.unpacked(new RatingScale(1, 7), "7.1=20"))),
                study(4, "2026-04-15", 4, new AskedOutcome(OUTCOME, 2, tally(4), Optional.empty())),
                study(5, "2026-05-15", 5, asked(tally(18))));

        BoardScore score = board.scoreOf(OUTCOME).orElseThrow();

        assertThat(score.change().orElseThrow().from().id()).isEqualTo(1);
        assertThat(board.history(OUTCOME).subList(0, 4))
                .allMatch(earlier -> earlier.change().isEmpty());
    }

    @Test
    void publishedSharesAreComparedWithEachOther() {
        ScoreBoard board = board(
                study(1, "2026-01-15", 1, ScoringMethod.TOP_TWO_BOX_AGGREGATED, asked(shares("40"))),
                study(2, "2026-02-15", 2, ScoringMethod.TOP_TWO_BOX_AGGREGATED, asked(shares("50"))));

        BoardChange change = board.scoreOf(OUTCOME).orElseThrow().change().orElseThrow();

        assertThat(change.change().value()).isEqualTo(-1);
        assertThat(change.change().interval()).isEmpty();
    }

    @Test
    void suppressedScoresNeitherFallBackNorShowAChange() {
        ScoreBoard board = board(
                study(1, "2026-03-15", 1, asked(tally(10))),
                study(2, "2026-06-15", 2, asked(RatingTally.unpacked(SCALE, "5.1=4"))),
                study(3, "2026-09-15", 3, asked(tally(4))));

        BoardScore suppressed = board.history(OUTCOME).get(1);

        assertThat(suppressed.score()).isEqualTo(new SuppressedScore(5));
        assertThat(suppressed.shown()).isEmpty();
        assertThat(suppressed.change()).isEmpty();
        assertThat(board.scoreOf(OUTCOME).orElseThrow().change()).isEmpty();
    }

    @Test
    void theProjectsMethodScoresWhateverTheStudyWasImportedWith() {
        ScoringRules topBox = new ScoringRules(ScoringMethod.TOP_BOX_PAIRED, TypeCuts.DEFAULT, 5);
        StudyResults first = study(1, "2026-03-15", 1, ScoringMethod.MEAN_PAIRED, asked(tally(10)));
        StudyResults second =
                study(2, "2026-06-15", 2, new AskedOutcome(OUTCOME, 1, mostlyFours(), Optional.of(INTERVAL)));

        BoardScore score = ScoreBoard.of(List.of(first, second), outcome -> topBox)
                .scoreOf(OUTCOME)
                .orElseThrow();

        assertThat(score.shown().orElseThrow().method()).isEqualTo(ScoringMethod.TOP_BOX_PAIRED);
        assertThat(score.shown().orElseThrow().importance()).isEqualTo(2);
        assertThat(score.study().method()).isEqualTo(ScoringMethod.TOP_BOX_PAIRED);
        assertThat(score.shown().orElseThrow().interval())
                .isEqualTo(new Scoring(ScoringMethod.TOP_BOX_PAIRED, TypeCuts.DEFAULT, 5).interval(mostlyFours()));
        assertThat(score.change().orElseThrow().from().id()).isEqualTo(1);
    }

    @Test
    void publishedSharesKeepTheirMethod() {
        ScoringRules means = new ScoringRules(ScoringMethod.MEAN_PAIRED, TypeCuts.DEFAULT, 5);
        StudyResults published = study(1, "2026-01-15", 1, ScoringMethod.TOP_TWO_BOX_AGGREGATED, asked(shares("40")));

        BoardScore score = ScoreBoard.of(List.of(published), outcome -> means)
                .scoreOf(OUTCOME)
                .orElseThrow();

        assertThat(score.shown().orElseThrow().method()).isEqualTo(ScoringMethod.TOP_TWO_BOX_AGGREGATED);
    }

    @Test
    void eachOutcomeIsScoredByTheRulesOfItsOwnProject() {
        ScoringRules strict = new ScoringRules(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, 30);
        StudyResults study = study(1, "2026-03-15", 1, asked(tally(10)));
        StudyResults elsewhere = study(1, "2026-03-15", 1, new AskedOutcome(77, 1, tally(10), Optional.empty()));

        ScoreBoard board =
                ScoreBoard.of(List.of(study, elsewhere), outcome -> outcome == 77 ? strict : ScoringRules.DEFAULT);

        assertThat(board.scoreOf(OUTCOME).orElseThrow().shown()).isPresent();
        assertThat(board.scoreOf(77).orElseThrow().score()).isEqualTo(new SuppressedScore(30));
    }

    private static ScoreBoard board(StudyResults... studies) {
        return ScoreBoard.of(List.of(studies), outcome -> ScoringRules.DEFAULT);
    }

    private static AskedOutcome asked(OutcomeRatings ratings) {
        return new AskedOutcome(OUTCOME, 1, ratings, Optional.empty());
    }

    /** Twenty people who all find it important: the score is 20 less half of those who are satisfied. */
    private static RatingTally tally(int satisfied) {
        return RatingTally.unpacked(SCALE, "5.1=" + (20 - satisfied)).plus(satisfied(satisfied));
    }

    /** Twenty people of whom four find it most important. */
    private static RatingTally mostlyFours() {
        return RatingTally.unpacked(SCALE, "4.1=16").plus(RatingTally.unpacked(SCALE, "5.5=4"));
    }

    private static RatingTally satisfied(int satisfied) {
        return RatingTally.unpacked(SCALE, satisfied == 0 ? "" : "5.5=" + satisfied);
    }

    private static AggregatedShares shares(String satisfaction) {
        return new AggregatedShares(200, new BigDecimal("80"), new BigDecimal(satisfaction));
    }

    private static StudyResults study(long id, String fieldDate, long imported, AskedOutcome asked) {
        return study(id, fieldDate, imported, ScoringMethod.TOP_TWO_BOX_PAIRED, asked);
    }

    private static StudyResults study(
            long id, String fieldDate, long imported, ScoringMethod method, AskedOutcome asked) {
        StudyIdentity identity =
                new StudyIdentity(1, StudyKind.SURVEY, StudyTarget.CURRENT_SOLUTIONS, Optional.empty(), "wave " + id);
        return new StudyResults(
                new StudySummary(
                        id,
                        identity,
                        "Study " + id,
                        LocalDate.parse(fieldDate),
                        Instant.ofEpochSecond(imported),
                        method),
                List.of(asked));
    }

    private static StudyResults study(long id, StudyKind kind, StudyTarget target) {
        Optional<String> concept = target == StudyTarget.CONCEPT ? Optional.of("Map") : Optional.empty();
        StudyIdentity identity = new StudyIdentity(1, kind, target, concept, "wave " + id);
        return new StudyResults(
                new StudySummary(
                        id,
                        identity,
                        "Study " + id,
                        LocalDate.parse("2027-01-01"),
                        Instant.EPOCH,
                        ScoringMethod.TOP_TWO_BOX_PAIRED),
                List.of(asked(tally(3))));
    }
}
