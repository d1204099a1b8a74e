package org.outcomeroadmap.coverage;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.scoring.OpportunityType;

/**
 * Which outcomes in scope a roadmap covers, and which roadmap issues serve whom. Every number is the size of a set of
 * ids that stands here too, so that counts, lists and searches can't disagree. Sets keep the order of the scope.
 * Unchangeable.
 */
public final class Coverage {

    private static final Set<OpportunityType> SERVED_OR_OVERSERVED =
            Set.of(OpportunityType.SERVED, OpportunityType.OVERSERVED);

    private final CoverageScope scope;
    private final Map<Long, OpportunityType> types = new HashMap<>();
    private final Map<Long, Set<Long>> epicsOf = new HashMap<>();
    private final Map<Long, Set<Long>> openEpicsOf = new HashMap<>();
    private final Map<Long, Set<Long>> targetsOf = new HashMap<>();

    /** Counts the coverage of a scope. */
    public Coverage(CoverageScope scope) {
        this.scope = scope;
        types.putAll(scope.otherTypes());
        scope.outcomes().forEach(outcome -> outcome.type().ifPresent(type -> types.put(outcome.id(), type)));
        Stream.concat(scope.epics().stream(), scope.otherEpics().stream()).forEach(this::note);
    }

    private void note(CoverageEpic epic) {
        targetsOf.put(epic.id(), epic.targets());
        for (long outcome : epic.targets()) {
            epicsOf.computeIfAbsent(outcome, none -> new HashSet<>()).add(epic.id());
            if (epic.open()) {
                openEpicsOf.computeIfAbsent(outcome, none -> new HashSet<>()).add(epic.id());
            }
        }
    }

    /** All outcomes in scope. */
    public Set<Long> outcomes() {
        return outcomes(outcome -> true);
    }

    /** Outcomes that any roadmap issue targets, open or done. */
    public Set<Long> withEpic() {
        return outcomes(outcome -> epicsOf.containsKey(outcome.id()));
    }

    /** Outcomes that an open roadmap issue targets. */
    public Set<Long> withOpenEpic() {
        return outcomes(this::isOpenlyCovered);
    }

    /** Outcomes that no open roadmap issue targets. */
    public Set<Long> withoutOpenEpic() {
        return outcomes(outcome -> !isOpenlyCovered(outcome));
    }

    /** Outcomes of one of the three under-served types. */
    public Set<Long> underserved() {
        return outcomes(Coverage::isUnderserved);
    }

    /** Under-served outcomes that an open roadmap issue targets. */
    public Set<Long> underservedWithOpenEpic() {
        return outcomes(outcome -> isUnderserved(outcome) && isOpenlyCovered(outcome));
    }

    /** Under-served outcomes that no open roadmap issue targets. */
    public Set<Long> gaps() {
        return outcomes(outcome -> isUnderserved(outcome) && !isOpenlyCovered(outcome));
    }

    /** Outcomes of this type. */
    public Set<Long> ofType(OpportunityType type) {
        return outcomes(outcome -> outcome.type().filter(type::equals).isPresent());
    }

    /** Outcomes without a score to show. */
    public Set<Long> unscored() {
        return outcomes(outcome -> outcome.type().isEmpty());
    }

    /** Outcomes that stand on no journey step. */
    public Set<Long> unplaced() {
        return outcomes(outcome -> outcome.steps().isEmpty());
    }

    /** The journey steps that outcomes stand on. */
    public Set<JourneyPosition> steps() {
        return allSteps().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Outcomes that stand on any of these journey steps. */
    public Set<Long> onAny(Set<JourneyPosition> steps) {
        return outcomes(outcome -> outcome.steps().stream().anyMatch(steps::contains));
    }

    /** Outcomes that nobody is accountable for. */
    public Set<Long> withoutOwner() {
        return outcomes(outcome -> !outcome.owned());
    }

    /** All roadmap issues in scope. */
    public Set<Long> epics() {
        return epics(epic -> true);
    }

    /** Roadmap issues that target no outcome and are not excused. */
    public Set<Long> epicsWithoutOutcome() {
        return epics(epic -> epic.targets().isEmpty() && !epic.excused());
    }

    /** Roadmap issues that target no outcome and are excused. */
    public Set<Long> excusedEpics() {
        return epics(epic -> epic.targets().isEmpty() && epic.excused());
    }

    /** Open roadmap issues that target something, all of it scored and each served or over-served already. */
    public Set<Long> epicsOnServedOutcomes() {
        return epics(epic -> epic.open() && !epic.targets().isEmpty() && servesOnlyServed(epic));
    }

    /** The roadmap issues that target an outcome in scope, in scope or not. */
    public Set<Long> epicsOf(long outcomeId) {
        return Collections.unmodifiableSet(epicsOf.getOrDefault(outcomeId, Set.of()));
    }

    /** The open roadmap issues that target an outcome in scope, in scope or not. */
    public Set<Long> openEpicsOf(long outcomeId) {
        return Collections.unmodifiableSet(openEpicsOf.getOrDefault(outcomeId, Set.of()));
    }

    /**
     * The outcomes that a roadmap issue targets: all of one in scope, of another those in scope; none if it is not known.
     */
    public Set<Long> targetsOf(long epicId) {
        return targetsOf.getOrDefault(epicId, Set.of());
    }

    /**
     * The outcomes by phase. An outcome on steps of two phases is in both.
     *
     * @param known all steps in their order; phases of journeys on which no outcome stands are left out, and phases of
     *     steps that are not known follow at the end
     */
    public List<PhaseCoverage> byPhase(Collection<JourneyPosition> known) {
        Set<String> journeys = allSteps().map(JourneyPosition::journey).collect(Collectors.toSet());
        Map<JourneyPhase, PhaseCoverage.Builder> phases = new LinkedHashMap<>();
        Stream.concat(known.stream().filter(step -> journeys.contains(step.journey())), allSteps())
                .map(JourneyPhase::of)
                .forEach(phase -> phases.putIfAbsent(phase, new PhaseCoverage.Builder()));
        for (CoverageOutcome outcome : scope.outcomes()) {
            outcome.steps().stream()
                    .map(JourneyPhase::of)
                    .forEach(phase -> Optional.ofNullable(phases.get(phase))
                            .orElseThrow()
                            .add(outcome, isOpenlyCovered(outcome)));
        }
        return phases.entrySet().stream()
                .map(phase -> phase.getValue().build(phase.getKey()))
                .toList();
    }

    private Stream<JourneyPosition> allSteps() {
        return scope.outcomes().stream().flatMap(outcome -> outcome.steps().stream());
    }

    private boolean isOpenlyCovered(CoverageOutcome outcome) {
        return openEpicsOf.containsKey(outcome.id());
    }

    private boolean servesOnlyServed(CoverageEpic epic) {
        return epic.targets().stream()
                .allMatch(target -> Optional.ofNullable(types.get(target))
                        .filter(SERVED_OR_OVERSERVED::contains)
                        .isPresent());
    }

    private static boolean isUnderserved(CoverageOutcome outcome) {
        return outcome.type().filter(OpportunityType::isUnderserved).isPresent();
    }

    private Set<Long> outcomes(Predicate<CoverageOutcome> which) {
        Set<Long> ids = new LinkedHashSet<>();
        scope.outcomes().stream().filter(which).forEach(outcome -> ids.add(outcome.id()));
        return Collections.unmodifiableSet(ids);
    }

    private Set<Long> epics(Predicate<CoverageEpic> which) {
        Set<Long> ids = new LinkedHashSet<>();
        scope.epics().stream().filter(which).forEach(epic -> ids.add(epic.id()));
        return Collections.unmodifiableSet(ids);
    }
}
