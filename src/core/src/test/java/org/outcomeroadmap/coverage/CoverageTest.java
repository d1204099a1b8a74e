package org.outcomeroadmap.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.scoring.OpportunityType;

/** What counts as covered, as a gap, as excused and as over-invested, on examples that can be counted by hand. */
class CoverageTest {

    private static final JourneyPosition CHOOSE = new JourneyPosition("Family trip", "Plan", "Choose stops");
    private static final JourneyPosition BOOK = new JourneyPosition("Family trip", "Plan", "Book");
    private static final JourneyPosition DREAM = new JourneyPosition("Family trip", "Dream", "Collect");
    private static final JourneyPosition START = new JourneyPosition("First use", "Start", "Decide");

    @Test
    void anOutcomeIsCoveredByAnyEpicAndOpenlyByOneThatIsNotDone() {
        Coverage coverage = coverage(
                List.of(outcome(1), outcome(2), outcome(3)), List.of(epic(10, true, 1), epic(11, false, 1, 2)));

        assertThat(coverage.outcomes()).containsExactly(1L, 2L, 3L);
        assertThat(coverage.withEpic()).containsExactly(1L, 2L);
        assertThat(coverage.withOpenEpic()).containsExactly(1L);
        assertThat(coverage.withoutOpenEpic()).containsExactly(2L, 3L);
        assertThat(coverage.epicsOf(1)).containsExactlyInAnyOrder(10L, 11L);
        assertThat(coverage.openEpicsOf(1)).containsExactly(10L);
        assertThat(coverage.epicsOf(3)).isEmpty();
        assertThat(coverage.targetsOf(11)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(coverage.targetsOf(12)).isEmpty();
    }

    @Test
    void anOutcomeThatIsReachedTwiceCountsOnce() {
        Coverage coverage = coverage(List.of(outcome(1)), List.of(epic(10, true, 1), epic(11, true, 1)));

        assertThat(coverage.withOpenEpic()).containsExactly(1L);
    }

    @Test
    void anEpicOutOfScopeCoversButIsNotCounted() {
        Coverage coverage =
                new Coverage(new CoverageScope(List.of(outcome(1)), List.of(), List.of(epic(10, true, 1)), Map.of()));

        assertThat(coverage.withOpenEpic()).containsExactly(1L);
        assertThat(coverage.epics()).isEmpty();
    }

    @Test
    void underservedOutcomesAreThoseOfThreeTypes() {
        List<CoverageOutcome> all = List.of(
                outcome(1, OpportunityType.EXTREMELY_UNDERSERVED),
                outcome(2, OpportunityType.STRONGLY_UNDERSERVED),
                outcome(3, OpportunityType.UNDERSERVED),
                outcome(4, OpportunityType.SERVED),
                outcome(5, OpportunityType.OVERSERVED),
                outcome(6, OpportunityType.LOW_PRIORITY),
                outcome(7));

        Coverage coverage = coverage(all, List.of(epic(10, true, 2, 4), epic(11, false, 3)));

        assertThat(coverage.underserved()).containsExactly(1L, 2L, 3L);
        assertThat(coverage.underservedWithOpenEpic()).containsExactly(2L);
        assertThat(coverage.gaps()).containsExactly(1L, 3L);
        assertThat(coverage.unscored()).containsExactly(7L);
        assertThat(coverage.ofType(OpportunityType.SERVED)).containsExactly(4L);
    }

    @Test
    void anEpicWithoutOutcomeIsExcusedOrNot() {
        Coverage coverage =
                coverage(List.of(outcome(1)), List.of(excused(10), epic(11, true), epic(12, false), excused(13, 1)));

        assertThat(coverage.epicsWithoutOutcome()).containsExactly(11L, 12L);
        assertThat(coverage.excusedEpics())
                .as("an excuse counts only while there is no outcome")
                .containsExactly(10L);
    }

    @Test
    void anOpenEpicServesOnlyServedOutcomesWhenAllOfItsOutcomesAreScoredSo() {
        List<CoverageOutcome> all = List.of(
                outcome(1, OpportunityType.SERVED),
                outcome(2, OpportunityType.OVERSERVED),
                outcome(3, OpportunityType.LOW_PRIORITY),
                outcome(4));
        List<CoverageEpic> epics = List.of(
                epic(10, true, 1, 2),
                epic(11, true, 1, 3),
                epic(12, true, 1, 4),
                epic(13, false, 1),
                epic(14, true),
                epic(15, true, 1, 99),
                epic(16, true, 98),
                epic(17, true, 97));

        Coverage coverage = new Coverage(new CoverageScope(
                all, epics, List.of(), Map.of(99L, OpportunityType.UNDERSERVED, 98L, OpportunityType.SERVED)));

        assertThat(coverage.epicsOnServedOutcomes()).containsExactly(10L, 16L);
    }

    @Test
    void anOutcomeOnTwoStepsOfAPhaseIsInItOnceAndOnTwoPhasesInBoth() {
        List<CoverageOutcome> all = List.of(
                placed(1, OpportunityType.SERVED, CHOOSE, BOOK),
                placed(2, OpportunityType.UNDERSERVED, CHOOSE, DREAM),
                new CoverageOutcome(3, Optional.empty(), List.of(DREAM), true),
                outcome(4));

        List<PhaseCoverage> phases = coverage(all, List.of(epic(10, true, 2), epic(11, false, 1)))
                .byPhase(List.of(DREAM, CHOOSE, BOOK, START));

        assertThat(phases).extracting(PhaseCoverage::phase).containsExactly("Dream", "Plan");
        PhaseCoverage dream = phases.get(0);
        assertThat(dream.outcomes()).containsExactly(2L, 3L);
        assertThat(dream.count(OpportunityType.UNDERSERVED)).isEqualTo(1);
        assertThat(dream.unscored()).isEqualTo(1);
        PhaseCoverage plan = phases.get(1);
        assertThat(plan.outcomes()).containsExactly(1L, 2L);
        assertThat(plan.count(OpportunityType.SERVED)).isEqualTo(1);
        assertThat(plan.count(OpportunityType.LOW_PRIORITY)).isZero();
        assertThat(plan.withOpenEpic()).containsExactly(2L);
        assertThat(plan.unscored()).isZero();
    }

    @Test
    void aPhaseOfAJourneyInUseIsListedThoughNothingStandsOnIt() {
        Coverage coverage = coverage(List.of(placed(1, OpportunityType.SERVED, CHOOSE)), List.of());

        assertThat(coverage.byPhase(List.of(DREAM, CHOOSE, START)))
                .extracting(PhaseCoverage::phase)
                .containsExactly("Dream", "Plan");
        assertThat(coverage.byPhase(List.of()))
                .as("steps that are no longer among the options")
                .extracting(PhaseCoverage::phase)
                .containsExactly("Plan");
    }

    @Test
    void outcomesWithoutStepAndWithoutOwnerAreTold() {
        CoverageOutcome lost = new CoverageOutcome(1, Optional.empty(), List.of(), false);

        Coverage coverage = coverage(List.of(lost, placed(2, OpportunityType.SERVED, BOOK)), List.of());

        assertThat(coverage.unplaced()).containsExactly(1L);
        assertThat(coverage.withoutOwner()).containsExactly(1L);
    }

    private static Coverage coverage(List<CoverageOutcome> outcomes, List<CoverageEpic> epics) {
        return new Coverage(new CoverageScope(outcomes, epics, List.of(), Map.of()));
    }

    private static CoverageOutcome outcome(long id) {
        return new CoverageOutcome(id, Optional.empty(), List.of(), true);
    }

    private static CoverageOutcome outcome(long id, OpportunityType type) {
        return placed(id, type);
    }

    private static CoverageOutcome placed(long id, OpportunityType type, JourneyPosition... steps) {
        return new CoverageOutcome(id, Optional.of(type), List.of(steps), true);
    }

    private static CoverageEpic epic(long id, boolean open, int... targets) {
        return new CoverageEpic(id, open, false, ids(targets));
    }

    private static CoverageEpic excused(long id, int... targets) {
        return new CoverageEpic(id, true, true, ids(targets));
    }

    private static Set<Long> ids(int... targets) {
        return Arrays.stream(targets).mapToObj(id -> (long) id).collect(Collectors.toSet());
    }
}
