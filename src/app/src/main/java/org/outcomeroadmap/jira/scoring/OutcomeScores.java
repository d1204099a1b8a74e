package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.epic.EpicOutcomes.Targeted;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.study.CurrentScores;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.study.BoardScore;

/** The numbers that issues carry in their calculated fields. Suppressed scores have none. */
@Named
public class OutcomeScores {

    private final IssueKinds kinds;
    private final CurrentScores scores;
    private final EpicOutcomes epics;
    private final Set<Long> failed = ConcurrentHashMap.newKeySet();

    @Inject
    public OutcomeScores(IssueKinds kinds, CurrentScores scores, EpicOutcomes epics) {
        this.kinds = kinds;
        this.scores = scores;
        this.epics = epics;
    }

    /** The score of an outcome; empty for other issues, without ratings, and where too few people answered. */
    public Optional<OpportunityScore> of(Issue issue) {
        return noted(issue, () -> kinds.isOutcome(issue) ? shown(issue) : Optional.empty());
    }

    /**
     * The highest opportunity among the outcomes that a roadmap issue targets. What search knows can't depend on who
     * searches, so only outcomes, and links of stories, of the same project count
     * that have no security level.
     */
    public OptionalDouble top(Issue epic) {
        return noted(epic, () -> highest(epic));
    }

    /** Whether a number of the issue could not be calculated since this was last asked of it. */
    boolean hasFailed(Issue issue) {
        return failed.remove(issue.getId());
    }

    private <T> T noted(Issue issue, Supplier<T> calculation) {
        try {
            return calculation.get();
        } catch (RuntimeException | LinkageError failure) {
            failed.add(issue.getId());
            throw failure;
        }
    }

    private OptionalDouble highest(Issue epic) {
        if (!kinds.isRoadmap(epic)) {
            return OptionalDouble.empty();
        }
        return epics.of(epic, Sight.unrestrictedIn(epic.getProjectId())).stream()
                .map(Targeted::outcome)
                .flatMap(outcome -> shown(outcome).stream())
                .mapToDouble(OpportunityScore::opportunity)
                .max();
    }

    private Optional<OpportunityScore> shown(Issue outcome) {
        return scores.of(outcome.getProjectId(), outcome.getId()).flatMap(BoardScore::shown);
    }
}
