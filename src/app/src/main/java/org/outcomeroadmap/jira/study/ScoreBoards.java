package org.outcomeroadmap.jira.study;

import com.atlassian.cache.Cache;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.study.StudyResults;
import org.outcomeroadmap.study.StudySummary;

/**
 * The scores of outcomes. What studies hold about an outcome is cached by the outcome's id, so that a page costs as much
 * as the outcomes on it, an outcome keeps its scores when it moves, and an import drops only what it changed. Callers
 * check that the viewer may see the outcome.
 */
@Named
public class ScoreBoards implements CurrentScores {

    private static final String CACHE = "org.outcomeroadmap.jira.study.results";

    private final Issues issues;
    private final Cache<Long, List<StudyResults>> results;

    @Inject
    public ScoreBoards(ResultStore store, Caches caches, Issues issues) {
        this.issues = issues;
        this.results = caches.loading(CACHE, store::ofOutcome);
        // The cache outlives the app: what an older version of the app put there has classes of that version.
        this.results.removeAll();
    }

    /** The scores of these outcomes, by the ids of their issues. */
    public ScoreBoard of(Collection<Long> outcomeIds) {
        return board(counting(outcomeIds));
    }

    private static ScoreBoard board(List<StudyResults> studies) {
        return ScoreBoard.of(studies, TypeCuts.DEFAULT, Scoring.DEFAULT_MINIMUM);
    }

    private List<StudyResults> counting(Collection<Long> outcomeIds) {
        Map<Long, Boolean> counts = new HashMap<>();
        List<StudyResults> asked = new ArrayList<>();
        for (Long outcomeId : outcomeIds) {
            for (StudyResults one : results.get(outcomeId)) {
                if (counts.computeIfAbsent(one.study().identity().issueId(), this::counts)) {
                    asked.add(one);
                }
            }
        }
        return asked;
    }

    @Override
    public Optional<BoardScore> of(long projectId, long outcomeId) {
        return of(List.of(outcomeId)).scoreOf(outcomeId);
    }

    /**
     * The scores as they would be with this study, in place of a version of it that is stored already.
     *
     * @return scores of the outcomes that the study asked for
     */
    ScoreBoard with(StudyResults study) {
        List<StudyResults> all = counting(
                        study.outcomes().stream().map(AskedOutcome::outcomeId).toList())
                .stream()
                .filter(other -> !other.study().identity().equals(study.study().identity()))
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(study);
        return board(all);
    }

    /** What one study says about one outcome, whether or not it gives the outcome its score. */
    static BoardScore scored(StudySummary study, AskedOutcome asked) {
        Score score = new Scoring(study.method(), TypeCuts.DEFAULT, Scoring.DEFAULT_MINIMUM)
                .scoreWithoutInterval(asked.total());
        return new BoardScore(
                score instanceof OpportunityScore shown ? shown.withInterval(asked.interval()) : score,
                study,
                asked.statementVersion(),
                asked.total(),
                Optional.empty());
    }

    /** Outcomes with their scores, highest first; without a score to show last; ties by key. */
    public List<ScoredOutcome> ranked(Collection<Outcome> outcomes) {
        ScoreBoard board = of(outcomes.stream().map(Outcome::issueId).toList());
        return outcomes.stream()
                .map(outcome -> new ScoredOutcome(outcome, board.scoreOf(outcome.issueId())))
                .sorted(ScoredOutcome.HIGHEST_FIRST)
                .toList();
    }

    /** Forgets what is cached of these outcomes, on every node. */
    void drop(Collection<Long> outcomeIds) {
        outcomeIds.forEach(results::remove);
    }

    /** An archived study counts nowhere until it is restored; one that was deleted while the app was off never again. */
    private boolean counts(long studyIssueId) {
        return issues.byId(studyIssueId).isPresent();
    }
}
