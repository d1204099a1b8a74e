package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.DecisionJson;
import org.outcomeroadmap.jira.decision.DecisionView;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.PersonJson;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.TargetingEpics.EpicCount;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudySummary;

/** Shows outcomes as lists do, the same in every list. */
@Named
public class ListedOutcomes {

    private final Decisions decisions;
    private final DecisionView views;

    @Inject
    public ListedOutcomes(Decisions decisions, DecisionView views) {
        this.decisions = decisions;
        this.views = views;
    }

    /**
     * Outcomes in the given order.
     *
     * @param epics how many roadmap issues target an outcome, by its id
     */
    public List<ListedOutcomeJson> of(
            List<ScoredOutcome> outcomes, LongFunction<EpicCount> epics, VisibleIssues viewer, Precision precision) {
        OutcomeView view = new OutcomeView(viewer, precision);
        Map<Long, Decision> decided = decisions.among(
                outcomes.stream().map(scored -> scored.outcome().issueId()).toList());
        List<ListedOutcomeJson> rows = new ArrayList<>();
        for (ScoredOutcome scored : outcomes) {
            Outcome outcome = scored.outcome();
            EpicCount count = epics.apply(outcome.issueId());
            rows.add(new ListedOutcomeJson(
                    view.of(scored),
                    owner(outcome),
                    Optional.ofNullable(decided.get(outcome.issueId()))
                            .map(views::note)
                            .orElse(null),
                    outcome.projectKey(),
                    count.all(),
                    count.open()));
        }
        return rows;
    }

    /** Who is accountable for an outcome. */
    @Nullable
    PersonJson owner(Outcome outcome) {
        return outcome.owner().map(PersonJson::of).orElse(null);
    }

    /** What was decided about an outcome. */
    DecisionJson.@Nullable Note decision(Outcome outcome) {
        return decisions.of(outcome.issueId()).map(views::note).orElse(null);
    }

    /** Tells scores of groups, which have no change; empty where nobody answered. For one answer. */
    public BiFunction<Score, StudySummary, Optional<ScoreJson>> scores(VisibleIssues viewer, Precision precision) {
        OutcomeView view = new OutcomeView(viewer, precision);
        return (score, study) -> view.score(score, study, Optional.empty());
    }

    /**
     * The studies that shown scores are from, newest first, as scores name them: of one whose issue the viewer may not
     * see only wave and field date are told.
     */
    public List<ScoreJson.Source> sources(Stream<BoardScore> scores, VisibleIssues viewer) {
        OutcomeView view = new OutcomeView(viewer, Precision.ONE_DECIMAL);
        return scores.filter(score -> score.shown().isPresent())
                .map(BoardScore::study)
                .distinct()
                .sorted(StudySummary.OLDEST_FIRST.reversed())
                .map(view::source)
                .toList();
    }
}
