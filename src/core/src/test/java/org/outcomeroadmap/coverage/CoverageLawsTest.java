package org.outcomeroadmap.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.scoring.OpportunityType;

/** What holds of every coverage, whatever the roadmap. */
class CoverageLawsTest {

    private static final List<JourneyPosition> STEPS = List.of(
            new JourneyPosition("Trip", "Dream", "Collect"),
            new JourneyPosition("Trip", "Plan", "Choose"),
            new JourneyPosition("Trip", "Plan", "Book"),
            new JourneyPosition("Use", "Start", "Decide"));

    @Test
    void countsNeverContradictEachOther() {
        forEachRoadmap((random, scope) -> {
            Coverage coverage = new Coverage(scope);

            assertThat(coverage.outcomes()).containsAll(coverage.withEpic());
            assertThat(coverage.withEpic()).containsAll(coverage.withOpenEpic());
            assertThat(coverage.underserved()).containsAll(coverage.underservedWithOpenEpic());
            assertThat(coverage.gaps())
                    .hasSize(coverage.underserved().size()
                            - coverage.underservedWithOpenEpic().size());
            assertThat(coverage.withOpenEpic().size()
                            + coverage.withoutOpenEpic().size())
                    .isEqualTo(coverage.outcomes().size());
            assertThat(Collections.disjoint(coverage.epicsWithoutOutcome(), coverage.excusedEpics()))
                    .isTrue();
            assertThat(Collections.disjoint(coverage.epicsWithoutOutcome(), coverage.epicsOnServedOutcomes()))
                    .isTrue();
            assertThat(coverage.epics())
                    .containsAll(coverage.epicsWithoutOutcome())
                    .containsAll(coverage.excusedEpics())
                    .containsAll(coverage.epicsOnServedOutcomes());
        });
    }

    @Test
    void everyOutcomeIsOfOneTypeOrUnscored() {
        forEachRoadmap((random, scope) -> {
            Coverage coverage = new Coverage(scope);
            int typed = 0;
            for (OpportunityType type : OpportunityType.values()) {
                typed += coverage.ofType(type).size();
            }

            assertThat(typed + coverage.unscored().size())
                    .isEqualTo(coverage.outcomes().size());
        });
    }

    @Test
    void phasesHoldEveryPlacedOutcomeAndAddUp() {
        forEachRoadmap((random, scope) -> {
            Coverage coverage = new Coverage(scope);
            Set<Long> placed = new HashSet<>();
            for (PhaseCoverage phase : coverage.byPhase(STEPS)) {
                placed.addAll(phase.outcomes());
                assertThat(phase.outcomes()).containsAll(phase.withOpenEpic());
                assertThat(coverage.withOpenEpic()).containsAll(phase.withOpenEpic());
                int typed = 0;
                for (OpportunityType type : OpportunityType.values()) {
                    typed += phase.count(type);
                }
                assertThat(typed + phase.unscored()).isEqualTo(phase.outcomes().size());
            }

            assertThat(Collections.disjoint(placed, coverage.unplaced())).isTrue();
            assertThat(placed.size() + coverage.unplaced().size())
                    .isEqualTo(coverage.outcomes().size());
        });
    }

    @Test
    void theOrderOfOutcomesAndEpicsChangesNoNumber() {
        forEachRoadmap((random, scope) -> {
            Coverage coverage = new Coverage(scope);
            Coverage shuffled = new Coverage(new CoverageScope(
                    shuffled(scope.outcomes(), random),
                    shuffled(scope.epics(), random),
                    shuffled(scope.otherEpics(), random),
                    scope.otherTypes()));

            assertThat(shuffled.withEpic()).isEqualTo(coverage.withEpic());
            assertThat(shuffled.withOpenEpic()).isEqualTo(coverage.withOpenEpic());
            assertThat(shuffled.gaps()).isEqualTo(coverage.gaps());
            assertThat(shuffled.epicsWithoutOutcome()).isEqualTo(coverage.epicsWithoutOutcome());
            assertThat(shuffled.excusedEpics()).isEqualTo(coverage.excusedEpics());
            assertThat(shuffled.epicsOnServedOutcomes()).isEqualTo(coverage.epicsOnServedOutcomes());
            assertThat(shuffled.byPhase(STEPS)).isEqualTo(coverage.byPhase(STEPS));
        });
    }

    @Test
    void anotherOpenEpicNeverLessensCoverage() {
        forEachRoadmap((random, scope) -> {
            List<CoverageEpic> more = new ArrayList<>(scope.otherEpics());
            more.add(epic(5000, random, scope.outcomes().size()));
            Coverage before = new Coverage(scope);
            Coverage after = new Coverage(new CoverageScope(scope.outcomes(), scope.epics(), more, scope.otherTypes()));

            assertThat(after.withEpic()).containsAll(before.withEpic());
            assertThat(after.withOpenEpic()).containsAll(before.withOpenEpic());
            assertThat(before.gaps()).containsAll(after.gaps());
        });
    }

    private static void forEachRoadmap(BiConsumer<SplittableRandom, CoverageScope> law) {
        for (long seed = 1; seed <= 300; seed++) {
            try {
                SplittableRandom random = new SplittableRandom(seed);
                law.accept(random, scope(random));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Broken with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static CoverageScope scope(SplittableRandom random) {
        int outcomes = random.nextInt(30);
        Map<Long, OpportunityType> others = new HashMap<>();
        LongStream.range(outcomes, outcomes + 3L).forEach(id -> type(random).ifPresent(type -> others.put(id, type)));
        return new CoverageScope(
                LongStream.range(0, outcomes)
                        .mapToObj(id -> outcome(id, random))
                        .toList(),
                LongStream.range(1000, 1000L + random.nextInt(30))
                        .mapToObj(id -> epic(id, random, outcomes + 3))
                        .toList(),
                LongStream.range(2000, 2000L + random.nextInt(5))
                        .mapToObj(id -> epic(id, random, outcomes))
                        .toList(),
                others);
    }

    private static CoverageOutcome outcome(long id, SplittableRandom random) {
        List<JourneyPosition> steps =
                STEPS.stream().filter(step -> random.nextInt(3) == 0).toList();
        return new CoverageOutcome(id, type(random), steps, random.nextBoolean());
    }

    private static Optional<OpportunityType> type(SplittableRandom random) {
        OpportunityType[] types = OpportunityType.values();
        int drawn = random.nextInt(types.length + 1);
        return drawn == types.length ? Optional.empty() : Optional.of(types[drawn]);
    }

    private static CoverageEpic epic(long id, SplittableRandom random, int outcomes) {
        Set<Long> targets = new HashSet<>();
        for (int left = random.nextInt(4); left > 0 && outcomes > 0; left--) {
            targets.add((long) random.nextInt(outcomes));
        }
        return new CoverageEpic(id, random.nextBoolean(), random.nextBoolean(), targets);
    }

    private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(random.nextLong()));
        return copy;
    }
}
