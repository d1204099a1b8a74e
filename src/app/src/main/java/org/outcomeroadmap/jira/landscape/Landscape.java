package org.outcomeroadmap.jira.landscape;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.coverage.Counted;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.study.BoardScore;

/**
 * The outcomes that a question about a project's landscape is about, as one viewer sees them.
 *
 * @param counted all outcomes of the project and what targets them, whatever the question leaves out
 * @param outcomes those that the question is about, highest score first, each with the score that was asked for
 * @param totals the scores of everybody in the wave that was asked for, by the id of the outcome
 * @param scores the scores that were asked for, by the id of the outcome, those of other projects' outcomes next to it
 *     among them
 */
record Landscape(
        Project project,
        Counted counted,
        List<ScoredOutcome> outcomes,
        Map<Long, BoardScore> totals,
        Map<Long, BoardScore> scores) {

    Landscape {
        outcomes = List.copyOf(outcomes);
    }

    /** The scores of everybody of the outcomes that the question is about, by id. */
    Map<Long, BoardScore> totalsOfOutcomes() {
        Map<Long, BoardScore> asked = new TreeMap<>(totals);
        asked.keySet()
                .retainAll(outcomes.stream()
                        .map(scored -> scored.outcome().issueId())
                        .collect(Collectors.toSet()));
        return asked;
    }

    /** The project that an outcome is in. */
    Long projectOf(long outcomeId) {
        return Optional.ofNullable(counted.allOutcomes().get(outcomeId))
                .orElseThrow()
                .getProjectId();
    }
}
