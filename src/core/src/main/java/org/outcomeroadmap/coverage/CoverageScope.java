package org.outcomeroadmap.coverage;

import java.util.List;
import java.util.Map;
import org.outcomeroadmap.scoring.OpportunityType;

/**
 * What a coverage is counted over: outcomes and roadmap issues in scope, and what stands next to them.
 *
 * @param outcomes those whose coverage is counted, in the order in which they are to be listed
 * @param epics roadmap issues in scope, in the order in which they are to be listed
 * @param otherEpics roadmap issues out of scope that target an outcome in scope: they cover it all the same
 * @param otherTypes what their scores say of outcomes out of scope that a roadmap issue in scope targets, by id; those
 *     without a score to show are left out
 */
public record CoverageScope(
        List<CoverageOutcome> outcomes,
        List<CoverageEpic> epics,
        List<CoverageEpic> otherEpics,
        Map<Long, OpportunityType> otherTypes) {

    /** Keeps its own copies. */
    public CoverageScope {
        outcomes = List.copyOf(outcomes);
        epics = List.copyOf(epics);
        otherEpics = List.copyOf(otherEpics);
        otherTypes = Map.copyOf(otherTypes);
    }
}
