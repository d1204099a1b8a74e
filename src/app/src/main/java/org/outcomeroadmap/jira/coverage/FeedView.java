package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.coverage.FeedJson.Row;
import org.outcomeroadmap.jira.decision.DecisionJson;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.PersonJson;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.ListedOutcomeJson;
import org.outcomeroadmap.jira.study.ListedOutcomes;
import org.outcomeroadmap.jira.study.ScoredOutcome;

/** Tells outcomes as flat rows, in the order of their keys, so that pages neither overlap nor leave any out. */
@Named
public class FeedView {

    private static final String BETWEEN = "; ";

    private final CoverageCount count;
    private final Outcomes outcomes;
    private final ListedOutcomes listed;
    private final Clock clock;

    @Inject
    public FeedView(CoverageCount count, Outcomes outcomes, ListedOutcomes listed, Clock clock) {
        this.count = count;
        this.outcomes = outcomes;
        this.listed = listed;
        this.clock = clock;
    }

    /** A page of the outcomes in scope. */
    FeedJson of(Scope scope, int startAt, int maxResults, VisibleIssues viewer) {
        String asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        List<Issue> page =
                scope.outcomes().stream().skip(startAt).limit(maxResults).toList();
        Counted counted = count.of(page, List.of(), Sight.of(viewer));
        List<ScoredOutcome> scored = outcomes.among(page).stream()
                .map(outcome -> new ScoredOutcome(outcome, counted.board().scoreOf(outcome.issueId())))
                .toList();
        List<ListedOutcomeJson> shown = listed.of(scored, counted::epicsOf, viewer, Precision.FULL);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(shown.get(i), openEpics(scored.get(i).outcome().issueId(), counted)));
        }
        return new FeedJson(asOf, startAt, maxResults, scope.outcomes().size(), rows);
    }

    private static String openEpics(long outcomeId, Counted counted) {
        return IssueOrder.byKey(counted.epics(counted.coverage().openEpicsOf(outcomeId))).stream()
                .map(Issue::getKey)
                .collect(Collectors.joining(BETWEEN));
    }

    private static Row row(ListedOutcomeJson listed, String openEpicKeys) {
        OutcomeJson outcome = listed.outcome();
        Optional<ScoreJson.Shown> score =
                outcome.score() instanceof ScoreJson.Shown shown ? Optional.of(shown) : Optional.empty();
        Optional<ScoreJson.IntervalJson> interval = score.map(ScoreJson.Shown::interval);
        Optional<ScoreJson.Source> study = score.map(ScoreJson.Shown::study);
        return new Row(
                outcome.key(),
                listed.project(),
                outcome.summary(),
                outcome.job(),
                outcome.successMeasure(),
                steps(outcome),
                orNull(Optional.ofNullable(listed.owner()), PersonJson::displayName),
                orNull(score, ScoreJson.Shown::importance),
                orNull(score, ScoreJson.Shown::satisfaction),
                orNull(score, ScoreJson.Shown::opportunity),
                orNull(score, ScoreJson.Shown::type),
                orNull(score, ScoreJson.Shown::n),
                orNull(interval, ScoreJson.IntervalJson::low),
                orNull(interval, ScoreJson.IntervalJson::high),
                orNull(score, ScoreJson.Shown::method),
                orNull(study, ScoreJson.Source::name),
                orNull(study, ScoreJson.Source::wave),
                orNull(study, ScoreJson.Source::fieldDate),
                orNull(score, ScoreJson.Shown::smallSample),
                listed.epics(),
                listed.openEpics(),
                openEpicKeys,
                orNull(Optional.ofNullable(listed.decision()), DecisionJson.Note::note));
    }

    private static <T, V> @Nullable V orNull(Optional<T> from, Function<T, @Nullable V> part) {
        return from.isPresent() ? part.apply(from.get()) : null;
    }

    private static String steps(OutcomeJson outcome) {
        return outcome.steps().stream()
                .map(step -> step.journey() + " / " + step.phase() + " / " + step.step())
                .collect(Collectors.joining(BETWEEN));
    }
}
