package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.study.FileAccess.AccessJson;
import org.outcomeroadmap.jira.study.StudyJson.FileScore;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyResults;

/** Shows studies to viewers who may see the issues that hold their files. */
@Named
public class StudyViews {

    private final StudyStore studies;
    private final ScoreBoards boards;
    private final Attachments attachments;
    private final ImportPermission permission;
    private final UserManager users;
    private final Clock clock;
    private final FileAccess access;

    @Inject
    public StudyViews(
            StudyStore studies,
            ScoreBoards boards,
            Attachments attachments,
            ImportPermission permission,
            UserManager users,
            Clock clock,
            FileAccess access) {
        this.studies = studies;
        this.boards = boards;
        this.attachments = attachments;
        this.permission = permission;
        this.users = users;
        this.clock = clock;
        this.access = access;
    }

    /** A study, whose issue the viewer may see. */
    StudyJson.Summary summary(StoredStudy study, VisibleIssues viewer) {
        Issue holder = viewer.find(study.issueId()).orElseThrow();
        StudyIdentity identity = study.summary().identity();
        boolean present = attachments.of(holder).stream()
                .anyMatch(file -> file.id() == study.source().attachmentId());
        return new StudyJson.Summary(
                Integer.toString(study.id()),
                holder.getKey(),
                study.summary().name(),
                identity.kind().slug(),
                identity.target().slug(),
                identity.concept().orElse(null),
                identity.wave(),
                study.summary().fieldDate().toString(),
                study.summary().importedAt().toString(),
                name(study.importedBy()),
                study.respondents(),
                seen(study, viewer).problemCount(),
                method(study.summary().method(), holder.getProjectId()).slug(),
                study.source().name(),
                !present);
    }

    /** The project's method, except of studies that it does not fit: those of published shares keep their own. */
    private ScoringMethod method(ScoringMethod imported, long projectId) {
        return imported == ScoringMethod.TOP_TWO_BOX_AGGREGATED
                ? imported
                : boards.rulesOf(projectId).method();
    }

    /** A study with its problems; what their cells hold is for those who may import. */
    StudyJson.Detail detail(StoredStudy study, VisibleIssues viewer) {
        Issue holder = viewer.find(study.issueId()).orElseThrow();
        boolean mayImport = permission.has(viewer, holder);
        FileFindings seen = seen(study, viewer);
        FileFindings findings = mayImport ? seen : seen.withoutValues();
        return new StudyJson.Detail(
                summary(study, viewer),
                mayImport,
                findings.problems(),
                findings.dropped(),
                findings.mapping(),
                studies.versions(study.id()).stream().map(this::version).toList());
    }

    /** A file may rate outcomes that not everybody sees who sees the file's issue. */
    private static FileFindings seen(StoredStudy study, VisibleIssues viewer) {
        Map<String, Boolean> known = new HashMap<>();
        return study.findings()
                .about(key ->
                        known.computeIfAbsent(key, asked -> viewer.find(asked).isPresent()));
    }

    /** What an issue offers for import. */
    StudyJson.Context context(Issue holder, VisibleIssues viewer) {
        return new StudyJson.Context(
                new StudyJson.Holder(holder.getKey()),
                permission.has(viewer, holder),
                attachments.of(holder).stream().map(StudyViews::file).toList(),
                studies.ofIssue(holder.getId()).stream()
                        .map(study -> summary(study, viewer))
                        .toList());
    }

    /** What came of an import, for the user who did it. */
    StudyJson.Answer answer(StudyImport.Result.Done done, VisibleIssues viewer, Precision precision) {
        NewResults read = done.results();
        FileFindings findings = read.findings();
        return new StudyJson.Answer(
                done.id().map(String::valueOf).orElse(null),
                done.status().slug(),
                read.respondents(),
                read.totals().size(),
                findings.problems(),
                findings.problemCount(),
                findings.dropped(),
                findings.mapping(),
                scores(read, done.id(), new OutcomeView(viewer, precision)),
                done.fileDeleted() ? null : accessTo(read, viewer),
                done.fileDeleted());
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
                .flatMap(
                        total -> view
                                .score(score(board, study, total))
                                .map(score -> new FileScore(total.outcome().key(), score))
                                .stream())
                .toList();
    }

    private BoardScore score(ScoreBoard board, StudyResults study, NewResults.AskedTotal total) {
        return board.history(total.outcome().issueId()).stream()
                .filter(score -> score.study().id() == study.study().id())
                .findFirst()
                .orElseGet(() -> boards.scored(
                        study.study(), total.asked(), total.outcome().projectId()));
    }

    /** Users who are gone are told by their key, as Jira does. */
    private String name(String userKey) {
        @Nullable ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getDisplayName();
    }

    private static StudyJson.File file(AttachedFile file) {
        return new StudyJson.File(
                file.id(), file.filename(), file.size(), file.created().toString());
    }

    private StudyJson.Version version(VersionRow row) {
        return new StudyJson.Version(
                row.getTitle(),
                row.getFieldDate(),
                row.getImportedAt().toInstant().toString(),
                name(row.getImportedBy()),
                row.getFileName(),
                row.getRespondents());
    }
}
