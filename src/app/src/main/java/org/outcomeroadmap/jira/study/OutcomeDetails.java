package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.OutcomeDetailJson.DimensionJson;
import org.outcomeroadmap.jira.study.OutcomeDetailJson.DistributionJson;
import org.outcomeroadmap.jira.study.OutcomeDetailJson.EpicJson;
import org.outcomeroadmap.jira.study.OutcomeDetailJson.GroupJson;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.survey.Segment;

/** Gathers what the app tells of one outcome. */
@Named
public class OutcomeDetails {

    private final ScoreBoards boards;
    private final StudyStore studies;
    private final ResultStore results;
    private final TargetingEpics epics;
    private final ListedOutcomes listed;

    @Inject
    public OutcomeDetails(
            ScoreBoards boards, StudyStore studies, ResultStore results, TargetingEpics epics, ListedOutcomes listed) {
        this.boards = boards;
        this.studies = studies;
        this.results = results;
        this.epics = epics;
        this.listed = listed;
    }

    /** The outcome of an issue that the viewer may see. */
    OutcomeDetailJson of(Outcome outcome, Issue issue, VisibleIssues viewer, Precision precision) {
        ScoreBoard board = boards.of(List.of(outcome));
        Optional<BoardScore> current = board.scoreOf(outcome.issueId());
        OutcomeView view = new OutcomeView(viewer, precision);
        return new OutcomeDetailJson(
                view.of(new ScoredOutcome(outcome, current)),
                current.flatMap(score -> distribution(outcome, score)).orElse(null),
                current.map(score -> segments(outcome, score, view)).orElse(List.of()),
                history(board.history(outcome.issueId()), view),
                epics.of(issue, viewer).stream().map(OutcomeDetails::epic).toList(),
                listed.owner(outcome),
                listed.decision(outcome),
                viewer.user() != null && viewer.may(ProjectPermissions.EDIT_ISSUES, issue));
    }

    private static List<ScoreJson> history(List<BoardScore> oldestFirst, OutcomeView view) {
        List<ScoreJson> newestFirst = new ArrayList<>();
        oldestFirst.forEach(score -> view.score(score).ifPresent(shown -> newestFirst.add(0, shown)));
        return newestFirst;
    }

    private Optional<DistributionJson> distribution(Outcome outcome, BoardScore score) {
        if (score.shown().isEmpty() || !(score.ratings() instanceof RatingTally tally)) {
            return Optional.empty();
        }
        Scoring scoring = scoring(outcome, score);
        return Optional.of(
                new DistributionJson(scoring.importanceDistribution(tally), scoring.satisfactionDistribution(tally)));
    }

    private Scoring scoring(Outcome outcome, BoardScore score) {
        return boards.rulesOf(outcome.projectId()).by(score.study().method());
    }

    private List<DimensionJson> segments(Outcome outcome, BoardScore score, OutcomeView view) {
        SortedMap<Segment, Score> scores = studies.find(
                        Math.toIntExact(score.study().id()))
                .map(study -> new SegmentScores(scoring(outcome, score))
                        .of(score.ratings(), results.segments(study.versionId(), outcome.issueId())))
                .orElseThrow();
        Map<String, List<GroupJson>> dimensions = new LinkedHashMap<>();
        scores.forEach((segment, group) -> dimensions
                .computeIfAbsent(segment.dimension(), name -> new ArrayList<>())
                .add(new GroupJson(
                        segment.value(),
                        view.score(group, score.study(), Optional.empty()).orElse(null))));
        return dimensions.entrySet().stream()
                .map(dimension -> new DimensionJson(dimension.getKey(), dimension.getValue()))
                .toList();
    }

    private static EpicJson epic(Issue epic) {
        @Nullable Status status = epic.getStatus();
        return new EpicJson(
                epic.getKey(),
                epic.getSummary(),
                status == null ? "" : status.getName(),
                status == null ? "undefined" : status.getStatusCategory().getKey());
    }
}
