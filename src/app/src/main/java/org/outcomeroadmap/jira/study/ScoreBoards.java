package org.outcomeroadmap.jira.study;

import com.atlassian.cache.Cache;
import com.atlassian.jira.issue.Issue;
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
import org.outcomeroadmap.jira.rules.RuleBook;
import org.outcomeroadmap.scoring.ScoringRules;
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
    private final RuleBook rules;
    private final Cache<Long, ResultsByMethod> results;

    @Inject
    public ScoreBoards(ResultStore store, Caches caches, Issues issues, RuleBook rules) {
        this.issues = issues;
        this.rules = rules;
        this.results = caches.loading(CACHE, outcome -> new ResultsByMethod(store.ofOutcome(outcome)));
        // The cache outlives the app: what an older version of the app put there has classes of that version.
        this.results.removeAll();
    }

    /** The scores of these outcomes, each by the rules of its project. */
    public ScoreBoard of(Collection<Outcome> outcomes) {
        Map<Long, ScoringRules> byOutcome = new HashMap<>();
        outcomes.forEach(outcome -> byOutcome.put(outcome.issueId(), rulesOf(outcome.projectId())));
        return board(counting(byOutcome), byOutcome);
    }

    /** The scores of the outcomes that these issues are, each by the rules of its project. */
    public ScoreBoard ofIssues(Collection<Issue> outcomes) {
        Map<Long, ScoringRules> byOutcome = new HashMap<>();
        outcomes.forEach(outcome -> byOutcome.put(outcome.getId(), rulesOf(outcome.getProjectId())));
        return board(counting(byOutcome), byOutcome);
    }

    /** The scores of these outcomes as they would be by other rules. */
    public ScoreBoard of(Collection<Outcome> outcomes, ScoringRules proposed) {
        Map<Long, ScoringRules> byOutcome = new HashMap<>();
        outcomes.forEach(outcome -> byOutcome.put(outcome.issueId(), proposed));
        return board(counting(byOutcome), byOutcome);
    }

    @Override
    public Optional<BoardScore> of(long projectId, long outcomeId) {
        Map<Long, ScoringRules> byOutcome = Map.of(outcomeId, rulesOf(projectId));
        return board(counting(byOutcome), byOutcome).scoreOf(outcomeId);
    }

    @Override
    public List<ScoredOutcome> scored(List<Outcome> outcomes) {
        ScoreBoard board = of(outcomes);
        return outcomes.stream()
                .map(outcome -> new ScoredOutcome(outcome, board.scoreOf(outcome.issueId())))
                .toList();
    }

    /**
     * The scores as they would be with this study, in place of a version of it that is stored already.
     *
     * @param outcomes those that the study asked for
     */
    ScoreBoard with(StudyResults study, Collection<Outcome> outcomes) {
        Map<Long, ScoringRules> byOutcome = new HashMap<>();
        outcomes.forEach(outcome -> byOutcome.put(outcome.issueId(), rulesOf(outcome.projectId())));
        List<StudyResults> all = counting(byOutcome).stream()
                .filter(other -> !other.study().identity().equals(study.study().identity()))
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(study);
        return board(all, byOutcome);
    }

    /** What one study says about one outcome, whether or not it gives the outcome its score. */
    BoardScore scored(StudySummary study, AskedOutcome asked, long projectId) {
        return ScoreBoard.scored(new StudyResults(study, List.of(asked)), rulesOf(projectId));
    }

    /** The same with its change from the study before, where the study gives the outcome a score on the board. */
    BoardScore scored(ScoreBoard board, StudySummary study, AskedOutcome asked, long projectId) {
        return board.history(asked.outcomeId()).stream()
                .filter(score -> score.study().id() == study.id())
                .findFirst()
                .orElseGet(() -> scored(study, asked, projectId));
    }

    /** The rules by which outcomes of a project are scored. */
    ScoringRules rulesOf(long projectId) {
        return rules.of(projectId).scoring();
    }

    private static ScoreBoard board(List<StudyResults> studies, Map<Long, ScoringRules> byOutcome) {
        return ScoreBoard.of(studies, outcome -> byOutcome.getOrDefault(outcome, ScoringRules.DEFAULT));
    }

    private List<StudyResults> counting(Map<Long, ScoringRules> byOutcome) {
        Map<Long, Boolean> counts = new HashMap<>();
        List<StudyResults> asked = new ArrayList<>();
        byOutcome.forEach((outcomeId, scoring) -> {
            for (StudyResults one : results.get(outcomeId).by(scoring.method())) {
                if (counts.computeIfAbsent(one.study().identity().issueId(), this::counts)) {
                    asked.add(one);
                }
            }
        });
        return asked;
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
