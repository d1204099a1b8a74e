package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.study.FileAccess.AccessJson;
import org.outcomeroadmap.jira.study.StudyJson.FileScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.study.StudyResults;

/** Tells what came of an import, or would. */
@Named
public class ImportAnswers {

    private final ScoreBoards boards;
    private final StudyScores scores;
    private final FileAccess access;
    private final Clock clock;
    private final StudyEvaluations evaluations;

    @Inject
    public ImportAnswers(
            ScoreBoards boards, StudyScores scores, FileAccess access, Clock clock, StudyEvaluations evaluations) {
        this.boards = boards;
        this.scores = scores;
        this.access = access;
        this.clock = clock;
        this.evaluations = evaluations;
    }

    /** What came of an import, for the user who did it. */
    StudyJson.Answer answer(StudyImport.Result.Done done, VisibleIssues viewer, Precision precision) {
        NewResults read = done.results();
        FileFindings findings = read.findings();
        return new StudyJson.Answer(
                done.id().map(String::valueOf).orElse(null),
                done.status().slug(),
                read.respondents(),
                read.ratedOrTested().size(),
                findings.problems(),
                findings.problemCount(),
                findings.dropped(),
                findings.mapping(),
                read.rows(),
                read.found().fields(),
                scores(read, done.id(), new OutcomeView(viewer, precision)),
                scores.before(read, viewer, precision).orElse(null),
                done.fileDeleted() ? null : accessTo(read, viewer),
                done.fileDeleted(),
                read.evaluated().concepts(),
                evaluations.of(read, viewer, precision));
    }

    private @Nullable AccessJson accessTo(NewResults read, VisibleIssues viewer) {
        return viewer.find(read.identity().issueId())
                .map(holder -> boards.rulesOf(holder.getProjectId()).minimumGroup())
                .flatMap(minimum -> access.of(read, minimum, viewer))
                .orElse(null);
    }

    private List<FileScore> scores(NewResults read, Optional<Integer> id, OutcomeView view) {
        StudyResults study = read.asStudy(id.orElse(OutcomeView.NOT_STORED), clock.instant());
        ScoreBoard board = boards.with(
                study,
                read.totals().stream().map(NewResults.AskedTotal::outcome).toList());
        return read.totals().stream()
                .flatMap(total -> view
                        .score(boards.scored(
                                board,
                                study.study(),
                                total.asked(),
                                total.outcome().projectId()))
                        .map(score -> new FileScore(total.outcome().key(), score))
                        .stream())
                .toList();
    }
}
