package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.permission.ImportPermission;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Attachments;
import org.outcomeroadmap.jira.platform.Attachments.AttachedFile;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.study.StudyIdentity;

/** Shows studies to viewers who may see the issues that hold their files. */
@Named
public class StudyViews {

    private final StudyStore studies;
    private final ScoreBoards boards;
    private final Attachments attachments;
    private final ImportPermission permission;
    private final UserManager users;
    private final StudyStanding standing;
    private final StudyScores scores;

    @Inject
    public StudyViews(
            StudyStore studies,
            ScoreBoards boards,
            Attachments attachments,
            ImportPermission permission,
            UserManager users,
            StudyStanding standing,
            StudyScores scores) {
        this.studies = studies;
        this.boards = boards;
        this.attachments = attachments;
        this.permission = permission;
        this.users = users;
        this.standing = standing;
        this.scores = scores;
    }

    /** Studies, whose issues the viewer may see. */
    List<StudyJson.Summary> summaries(List<StoredStudy> seen, VisibleIssues viewer) {
        Map<Integer, StudyStanding.Standing> standings = standing.of(seen, viewer);
        return seen.stream()
                .map(study -> summary(
                        study,
                        Objects.requireNonNull(standings.get(study.id())),
                        seen(study, viewer).problemCount(),
                        viewer))
                .toList();
    }

    private StudyJson.Summary summary(
            StoredStudy study, StudyStanding.Standing standing, long problems, VisibleIssues viewer) {
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
                problems,
                method(study.summary().method(), holder.getProjectId()).slug(),
                study.source().name(),
                !present,
                standing.outcomes(),
                standing.freshness());
    }

    /** The project's method, except of studies that it does not fit: those of published shares keep their own. */
    private ScoringMethod method(ScoringMethod imported, long projectId) {
        return imported == ScoringMethod.TOP_TWO_BOX_AGGREGATED
                ? imported
                : boards.rulesOf(projectId).method();
    }

    /** A study with its problems; what their cells hold is for those who may import. */
    StudyJson.Detail detail(StoredStudy study, VisibleIssues viewer, Precision precision) {
        Issue holder = viewer.find(study.issueId()).orElseThrow();
        boolean mayImport = permission.has(viewer, holder);
        FileFindings seen = seen(study, viewer);
        FileFindings findings = mayImport ? seen : seen.withoutValues();
        StudyStanding.Standing standing =
                Objects.requireNonNull(this.standing.of(List.of(study), viewer).get(study.id()));
        StudyScores.Seen asked = scores.seen(study, viewer);
        return new StudyJson.Detail(
                summary(study, standing, seen.problemCount(), viewer),
                mayImport,
                study.source().hash(),
                found(study, viewer, mayImport).fields(),
                findings.problems(),
                findings.dropped(),
                findings.mapping(),
                scores.of(asked, new OutcomeView(viewer, precision)),
                scores.deletion(asked),
                studies.versions(study.id()).stream()
                        .map(row -> version(row, row.getID() == study.versionId()))
                        .toList(),
                scores.evaluation(study, viewer, precision));
    }

    private FoundInFile found(StoredStudy study, VisibleIssues viewer, boolean mayImport) {
        FoundInFile found = studies.found(study.versionId()).orElse(FoundInFile.NOTHING);
        return mayImport ? found.about(key -> viewer.find(key).isPresent()) : found.withoutCells();
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
                summaries(studies.ofIssue(holder.getId()), viewer));
    }

    /** An import that goes on, or that ended without storing anything, of an issue that the viewer may see. */
    StudyJson.Run run(StudyRow row, ImportRuns.Progress progress, Issue holder, VisibleIssues viewer) {
        @Nullable String by = row.getRunBy();
        return new StudyJson.Run(
                Integer.toString(row.getID()),
                holder.getKey(),
                row.getRunTitle(),
                row.getWave(),
                row.getRunFile(),
                by == null ? null : name(by),
                progress.status().slug(),
                progress.rowsRead(),
                // What went wrong may name what only the importer sees.
                permission.has(viewer, holder) ? progress.message() : null);
    }

    /** Users who are gone are told by their key, as Jira does. */
    private String name(String userKey) {
        @Nullable ApplicationUser user = users.getUserByKey(userKey);
        return user == null ? userKey : user.getDisplayName();
    }

    static StudyJson.File file(AttachedFile file) {
        return new StudyJson.File(
                file.id(), file.filename(), file.size(), file.created().toString());
    }

    private StudyJson.Version version(VersionRow row, boolean current) {
        return new StudyJson.Version(
                row.getTitle(),
                row.getFieldDate(),
                row.getImportedAt().toInstant().toString(),
                name(row.getImportedBy()),
                row.getFileName(),
                row.getRespondents(),
                current ? "current" : "superseded");
    }
}
