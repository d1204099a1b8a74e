package org.outcomeroadmap.jira.study;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.PreviewJson.Change;
import org.outcomeroadmap.jira.study.PreviewJson.Changed;
import org.outcomeroadmap.jira.study.PreviewJson.Counts;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.ScoringRules;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;

/** Tells what other rules would do to a project's scores. */
@Named
public class RulePreview {

    private static final int MOST_CHANGES = 100;
    private static final OutcomeList.Filter ALL =
            new OutcomeList.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    private final OutcomeList outcomes;
    private final ScoreBoards boards;

    @Inject
    public RulePreview(OutcomeList outcomes, ScoreBoards boards) {
        this.outcomes = outcomes;
        this.boards = boards;
    }

    /** What the rules would change of what the viewer may see. Changes nothing. */
    public PreviewJson of(Project project, ScoringRules proposed, VisibleIssues viewer) {
        List<ScoredOutcome> now = outcomes.of(project, ALL, viewer);
        ScoreBoard then = boards.of(now.stream().map(ScoredOutcome::outcome).toList(), proposed);
        OutcomeView view = new OutcomeView(viewer, Precision.of(null));
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        List<Changed> changes = new ArrayList<>();
        for (ScoredOutcome one : now) {
            Outcome outcome = one.outcome();
            Optional<BoardScore> later = then.scoreOf(outcome.issueId());
            change(one.score(), later).ifPresent(change -> {
                counts.merge(change, 1, Integer::sum);
                if (changes.size() < MOST_CHANGES) {
                    changes.add(new Changed(
                            outcome.key(),
                            outcome.summary(),
                            change,
                            one.score().flatMap(view::score).orElseThrow(),
                            shown(change, later, view)));
                }
            });
        }
        return new PreviewJson(now.size(), counts(counts), changes);
    }

    private static @Nullable ScoreJson shown(Change change, Optional<BoardScore> later, OutcomeView view) {
        return change == Change.SHOWN ? null : later.flatMap(view::score).orElse(null);
    }

    private static Counts counts(Map<Change, Integer> counts) {
        return new Counts(
                counts.getOrDefault(Change.HIDDEN, 0),
                counts.getOrDefault(Change.SHOWN, 0),
                counts.getOrDefault(Change.TYPE, 0),
                counts.getOrDefault(Change.SCORE, 0));
    }

    private static Optional<Change> change(Optional<BoardScore> now, Optional<BoardScore> later) {
        Optional<OpportunityScore> before = now.flatMap(BoardScore::shown);
        Optional<OpportunityScore> after = later.flatMap(BoardScore::shown);
        if (before.isPresent() && after.isPresent()) {
            return change(before.get(), after.get());
        }
        if (before.isPresent()) {
            return Optional.of(Change.HIDDEN);
        }
        return after.isPresent() ? Optional.of(Change.SHOWN) : Optional.empty();
    }

    private static Optional<Change> change(OpportunityScore before, OpportunityScore after) {
        if (before.type() != after.type()) {
            return Optional.of(Change.TYPE);
        }
        boolean same = before.importance() == after.importance()
                && before.satisfaction() == after.satisfaction()
                && before.opportunity() == after.opportunity();
        return same ? Optional.empty() : Optional.of(Change.SCORE);
    }
}
