package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.outcomeroadmap.jira.evaluation.EvaluationJson;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.study.StudyJson.DeletionJson;
import org.outcomeroadmap.jira.study.StudyJson.FileScore;
import org.outcomeroadmap.jira.study.StudyJson.PreviousJson;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudySummary;

/** The scores that one study gives, whether or not they hold, and what would hold without it. */
@Named
public class StudyScores {

    private final ResultStore results;
    private final VisibleStudies studies;
    private final ScoreBoards boards;
    private final Outcomes outcomes;
    private final StudyEvaluations evaluations;

    @Inject
    public StudyScores(
            ResultStore results,
            VisibleStudies studies,
            ScoreBoards boards,
            Outcomes outcomes,
            StudyEvaluations evaluations) {
        this.results = results;
        this.studies = studies;
        this.boards = boards;
        this.outcomes = outcomes;
        this.evaluations = evaluations;
    }

    /** What a study that is no survey holds beside scores. */
    EvaluationJson evaluation(StoredStudy study, VisibleIssues viewer, Precision precision) {
        return evaluations.of(study, viewer, precision);
    }

    /**
     * What a study asked, as far as a viewer sees it.
     *
     * @param asked by outcome, in the order of their issues
     * @param board with the scores of these outcomes from all studies
     */
    record Seen(StoredStudy study, Map<Outcome, AskedOutcome> asked, ScoreBoard board) {}

    /** What a study asked about the outcomes that the viewer sees. */
    Seen seen(StoredStudy study, VisibleIssues viewer) {
        Map<Outcome, AskedOutcome> asked = new TreeMap<>(Comparator.comparingLong(Outcome::issueId));
        results.ofVersion(study.versionId())
                .forEach((id, rated) -> viewer.find(id)
                        .flatMap((Issue issue) -> outcomes.of(issue))
                        .ifPresent(outcome -> asked.put(outcome, rated)));
        return new Seen(study, asked, boards.of(asked.keySet()));
    }

    /** The scores that a study gives the outcomes that it asked. */
    List<FileScore> of(Seen seen, OutcomeView view) {
        List<FileScore> scores = new ArrayList<>();
        StudySummary study = seen.study().summary();
        seen.asked()
                .forEach((outcome, rated) -> view.score(boards.scored(seen.board(), study, rated, outcome.projectId()))
                        .ifPresent(score -> scores.add(new FileScore(outcome.key(), score))));
        return scores;
    }

    /** What deleting a study would change of the outcomes that it asked. */
    DeletionJson deletion(Seen seen) {
        List<String> back = new ArrayList<>();
        List<String> unrated = new ArrayList<>();
        for (Outcome outcome : seen.asked().keySet()) {
            List<BoardScore> history = seen.board().history(outcome.issueId());
            boolean holds = !history.isEmpty()
                    && history.get(history.size() - 1).study().id()
                            == seen.study().id();
            if (holds) {
                (history.size() > 1 ? back : unrated).add(outcome.key());
            }
        }
        return new DeletionJson(back, unrated);
    }

    /** The scores of the wave before results that are not stored: of the same kind, target and concept. */
    Optional<PreviousJson> before(NewResults read, VisibleIssues caller, Precision precision) {
        return studies.ofProject(read.projectId(), caller).stream()
                .filter(study -> isEarlier(study, read))
                .filter(study -> asksAny(study, read))
                .findFirst()
                .map(study -> new PreviousJson(
                        study.summary().wave(),
                        study.summary().fieldDate().toString(),
                        of(seen(study, caller), new OutcomeView(caller, precision))));
    }

    private static boolean isEarlier(StoredStudy study, NewResults read) {
        StudyIdentity one = study.summary().identity();
        StudyIdentity other = read.identity();
        return !one.equals(other)
                && one.kind() == other.kind()
                && one.target() == other.target()
                && one.concept().equals(other.concept())
                && !study.summary().fieldDate().isAfter(read.fieldDate());
    }

    private boolean asksAny(StoredStudy study, NewResults read) {
        return results.asked(List.of(study.versionId())).stream()
                .anyMatch(asked -> read.outcomeIds().contains(asked.outcomeId()));
    }
}
