package org.outcomeroadmap.jira.study;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.study.StudyResults;

/**
 * What studies hold about one outcome, as each method scores it. A method's intervals are computed when it is first
 * asked for and kept, since they take a millisecond each and pages ask for hundreds.
 */
final class ResultsByMethod {

    private final List<StudyResults> stored;
    private final Map<ScoringMethod, List<StudyResults>> byMethod = new ConcurrentHashMap<>();

    ResultsByMethod(List<StudyResults> stored) {
        this.stored = List.copyOf(stored);
    }

    /** The results, by this method where it fits them. */
    List<StudyResults> by(ScoringMethod method) {
        return byMethod.computeIfAbsent(
                method,
                wanted -> stored.stream().map(results -> results.by(wanted)).toList());
    }
}
