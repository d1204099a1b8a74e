package org.outcomeroadmap.coverage;

import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.scoring.OpportunityType;

/**
 * An outcome whose coverage is counted.
 *
 * @param id tells outcomes apart
 * @param type what its score says; empty while it has none that may be shown
 * @param steps where it stands in customer journeys; none while it is unplaced
 * @param owned whether somebody is accountable for it
 */
public record CoverageOutcome(long id, Optional<OpportunityType> type, List<JourneyPosition> steps, boolean owned) {

    /** Keeps its own copy of the steps. */
    public CoverageOutcome {
        steps = List.copyOf(steps);
    }
}
