package org.outcomeroadmap.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.scoring.OpportunityType;

/**
 * The outcomes of one phase of a journey. An outcome on several steps of the phase is in it once.
 *
 * @param journey the journey's name
 * @param phase the phase's name
 * @param outcomes the ids of all of them
 * @param byType the same by what their scores say; those without a score to show are in none
 * @param withOpenEpic those that an open roadmap issue targets
 */
public record PhaseCoverage(
        String journey,
        String phase,
        Set<Long> outcomes,
        Map<OpportunityType, Set<Long>> byType,
        Set<Long> withOpenEpic) {

    /** How many outcomes of the phase are of the type. */
    public int count(OpportunityType type) {
        return byType.getOrDefault(type, Set.of()).size();
    }

    /** How many outcomes of the phase have no score to show. */
    public int unscored() {
        return outcomes.size() - byType.values().stream().mapToInt(Set::size).sum();
    }

    /** Gathers the outcomes of one phase. */
    static final class Builder {
        private final Set<Long> outcomes = new LinkedHashSet<>();
        private final Map<OpportunityType, Set<Long>> byType = new EnumMap<>(OpportunityType.class);
        private final Set<Long> withOpenEpic = new LinkedHashSet<>();

        void add(CoverageOutcome outcome, boolean openlyCovered) {
            outcomes.add(outcome.id());
            outcome.type()
                    .ifPresent(type -> byType.computeIfAbsent(type, none -> new LinkedHashSet<>())
                            .add(outcome.id()));
            if (openlyCovered) {
                withOpenEpic.add(outcome.id());
            }
        }

        PhaseCoverage build(JourneyPhase phase) {
            return new PhaseCoverage(
                    phase.journey(),
                    phase.phase(),
                    Collections.unmodifiableSet(outcomes),
                    Collections.unmodifiableMap(byType),
                    Collections.unmodifiableSet(withOpenEpic));
        }
    }
}
