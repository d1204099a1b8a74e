package org.outcomeroadmap.jira.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.rest.ScoreJson.IntervalJson;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.NoScore;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.statement.SuccessMeasure;
import org.outcomeroadmap.study.BoardChange;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudySummary;

/** Outcomes and scores as one request's answer shows them to one viewer. Not for use by several threads at once. */
final class OutcomeView {

    /** The number of a study that was only tried. */
    static final int NOT_STORED = 0;

    private final VisibleIssues viewer;
    private final Precision precision;
    private final Map<Long, Boolean> visibleStudies = new HashMap<>();

    OutcomeView(VisibleIssues viewer, Precision precision) {
        this.viewer = viewer;
        this.precision = precision;
    }

    /** Outcomes in the given order. */
    List<OutcomeJson> of(List<ScoredOutcome> outcomes) {
        return outcomes.stream().map(this::of).toList();
    }

    /** An outcome. */
    OutcomeJson of(ScoredOutcome scored) {
        return of(scored.outcome(), scored.score().flatMap(this::score));
    }

    /** An outcome with a score of another source than its board. */
    OutcomeJson of(Outcome outcome, Optional<ScoreJson> score) {
        return new OutcomeJson(
                outcome.key(),
                outcome.summary(),
                outcome.statement().job().text(),
                outcome.statement().successMeasure().map(SuccessMeasure::text).orElse(null),
                outcome.steps().stream()
                        .map(step -> new OutcomeJson.Step(
                                step.journey(),
                                step.phase(),
                                step.step(),
                                outcome.stepIds().get(step)))
                        .toList(),
                score.orElse(null),
                false);
    }

    /** A score of the board. */
    Optional<ScoreJson> score(BoardScore score) {
        return score(score.score(), score.study(), score.change());
    }

    /** A score of one study; empty if nobody answered. */
    Optional<ScoreJson> score(Score score, StudySummary study, Optional<BoardChange> change) {
        if (score instanceof NoScore) {
            return Optional.empty();
        }
        if (score instanceof SuppressedScore suppressed) {
            return Optional.of(new ScoreJson.Suppressed(suppressed.minimum()));
        }
        OpportunityScore shown = (OpportunityScore) score;
        return Optional.of(new ScoreJson.Shown(
                precision.of(shown.importance()),
                precision.of(shown.satisfaction()),
                precision.of(shown.opportunity()),
                shown.type().slug(),
                shown.n(),
                interval(shown.interval()),
                source(study),
                shown.method().slug(),
                shown.smallSample(),
                change.map(this::change).orElse(null)));
    }

    /** A study: of one whose issue the viewer may not see only wave and field date. */
    ScoreJson.Source source(StudySummary study) {
        boolean visible = visibleStudies.computeIfAbsent(
                study.identity().issueId(), id -> viewer.find(id).isPresent());
        return new ScoreJson.Source(
                visible && study.id() != NOT_STORED ? Long.toString(study.id()) : null,
                visible ? study.name() : null,
                study.wave(),
                study.fieldDate().toString());
    }

    private ScoreJson.Change change(BoardChange change) {
        return new ScoreJson.Change(
                precision.of(change.change().value()),
                interval(change.change().interval()),
                new ScoreJson.Before(
                        change.from().wave(), change.from().fieldDate().toString()));
    }

    private @Nullable IntervalJson interval(Optional<Interval> interval) {
        return interval.map(
                        range -> new IntervalJson(precision.of(range.low()), precision.of(range.high()), range.level()))
                .orElse(null);
    }
}
