package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.study.StudyKind;
import org.outcomeroadmap.study.StudySummary;
import org.outcomeroadmap.study.StudyTarget;

/** Studies and their versions in the app's tables. Callers check permissions. */
@Named
public class StudyStore {

    /** Some databases take no more than a thousand values in one question. */
    private static final int SHARE = 500;

    private final ActiveObjects tables;

    @Inject
    public StudyStore(ActiveObjects tables) {
        this.tables = tables;
    }

    /** The study of this number, if it has results. */
    public Optional<StoredStudy> find(int id) {
        return row(id).flatMap(this::stored);
    }

    /** The studies whose file an issue holds, in the order of their numbers. */
    public List<StoredStudy> ofIssue(long issueId) {
        return stored(List.of(tables.find(StudyRow.class, "ISSUE_ID = ?", issueId)));
    }

    /** All studies of the site that have results. Studies are few: their respondents stand in no table. */
    public List<StoredStudy> all() {
        return stored(rows());
    }

    /**
     * The studies that these versions belong to, by the versions; superseded versions are left out. What their files
     * held besides ratings may be long, and stays where it is.
     */
    Map<Integer, StudySummary> summaries(Collection<Integer> versionIds) {
        if (versionIds.isEmpty()) {
            return Map.of();
        }
        Map<Integer, StudyRow> current = new TreeMap<>();
        String in = Rows.in("CURRENT_VERSION", versionIds.size());
        for (StudyRow study : tables.find(StudyRow.class, in, versionIds.toArray())) {
            current.put(study.getCurrentVersion(), study);
        }
        if (current.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select("ID, TITLE, FIELD_DATE, IMPORTED_AT, SCORING_METHOD")
                .where(Rows.in("ID", current.size()), current.keySet().toArray());
        Map<Integer, StudySummary> summaries = new TreeMap<>();
        for (VersionRow version : tables.find(VersionRow.class, query)) {
            @Nullable StudyRow study = current.get(version.getID());
            if (study != null) {
                summaries.put(version.getID(), summary(study, version));
            }
        }
        return summaries;
    }

    /** The study of this identity, with or without results. */
    Optional<StudyRow> row(StudyIdentity identity) {
        // Compared here, since databases differ in what they hold for equal: case, trailing blanks, empty text.
        return Stream.of(tables.find(StudyRow.class, "ISSUE_ID = ?", identity.issueId()))
                .filter(row -> identity(row).equals(identity))
                .findFirst();
    }

    /** All studies of the site, with or without results. */
    List<StudyRow> rows() {
        return List.of(tables.find(StudyRow.class));
    }

    Optional<StudyRow> row(int id) {
        @Nullable StudyRow row = tables.get(StudyRow.class, id);
        return Optional.ofNullable(row);
    }

    /** The studies whose last import is in this state. */
    List<StudyRow> inState(ImportStatus state) {
        return List.of(tables.find(StudyRow.class, "RUN_STATE = ?", state.slug()));
    }

    StudyRow create(StudyIdentity identity) {
        return tables.create(
                StudyRow.class,
                new DBParam("ISSUE_ID", identity.issueId()),
                new DBParam("KIND", identity.kind().slug()),
                new DBParam("TARGET", identity.target().slug()),
                new DBParam("CONCEPT", identity.concept().map(Rows::clean).orElse(null)),
                new DBParam("WAVE", Rows.clean(identity.wave())),
                new DBParam("CURRENT_VERSION", 0),
                new DBParam("RUN_ROWS", 0L),
                new DBParam("RUN_SEEN_AT", 0L));
    }

    /** Adds a version to a study, which then does not count yet, without its totals. */
    VersionRow addVersion(int studyId, KeptVersion version) {
        return tables.create(
                VersionRow.class,
                new DBParam("STUDY_ID", studyId),
                new DBParam("TITLE", Rows.clean(version.name())),
                new DBParam("FIELD_DATE", version.fieldDate().toString()),
                new DBParam("IMPORTED_AT", Date.from(version.importedAt())),
                new DBParam("IMPORTED_BY", version.importedBy()),
                new DBParam("ATTACHMENT_ID", version.source().attachmentId()),
                new DBParam("FILE_NAME", Rows.clean(version.source().name())),
                new DBParam("FILE_HASH", version.source().hash()),
                new DBParam("SCORING_METHOD", version.method().slug()),
                new DBParam("RESPONDENTS", version.respondents()),
                new DBParam("READING_JSON", Rows.clean(Json.text(version.findings()))));
    }

    /** Keeps what else was found out about the file of a version. */
    void keepFound(int versionId, FoundInFile found) {
        VersionRow row = tables.get(VersionRow.class, versionId);
        row.setFoundJson(Rows.clean(Json.text(found.json())));
        row.save();
    }

    /** What else was found out about the file of a version; empty if that was not kept. */
    Optional<FoundInFile> found(int versionId) {
        @Nullable String json = tables.get(VersionRow.class, versionId).getFoundJson();
        return Optional.ofNullable(json).map(kept -> new FoundInFile(Json.stored(kept, ObjectNode.class)));
    }

    /** All versions of a study, newest first: the old ones stay, with who and when. */
    List<VersionRow> versions(int studyId) {
        return Stream.of(tables.find(VersionRow.class, "STUDY_ID = ?", studyId))
                .sorted((a, b) -> Integer.compare(b.getID(), a.getID()))
                .toList();
    }

    Optional<StoredStudy> stored(StudyRow row) {
        if (row.getCurrentVersion() == 0) {
            return Optional.empty();
        }
        VersionRow version = tables.get(VersionRow.class, row.getCurrentVersion());
        return Optional.of(stored(row, version));
    }

    /** The studies of these rows that have results, in the order of their numbers. Asks once for all their versions. */
    List<StoredStudy> stored(Collection<StudyRow> rows) {
        Map<Integer, StudyRow> byVersion = new TreeMap<>();
        rows.stream()
                .filter(row -> row.getCurrentVersion() != 0)
                .forEach(row -> byVersion.put(row.getCurrentVersion(), row));
        List<Integer> ids = List.copyOf(byVersion.keySet());
        List<StoredStudy> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SHARE) {
            List<Integer> share = ids.subList(from, Math.min(from + SHARE, ids.size()));
            for (VersionRow version : tables.find(VersionRow.class, Rows.in("ID", share.size()), share.toArray())) {
                @Nullable StudyRow row = byVersion.get(version.getID());
                if (row != null) {
                    found.add(stored(row, version));
                }
            }
        }
        found.sort(Comparator.comparingInt(StoredStudy::id));
        return found;
    }

    private static StoredStudy stored(StudyRow row, VersionRow version) {
        return new StoredStudy(
                summary(row, version),
                version.getID(),
                new SourceFile(version.getAttachmentId(), version.getFileName(), version.getFileHash()),
                version.getImportedBy(),
                version.getRespondents(),
                version.getReadingJson());
    }

    private static StudySummary summary(StudyRow row, VersionRow version) {
        return new StudySummary(
                row.getID(),
                identity(row),
                version.getTitle(),
                LocalDate.parse(version.getFieldDate()),
                version.getImportedAt().toInstant(),
                ScoringMethod.ofSlug(version.getScoringMethod()).orElseThrow());
    }

    private static StudyIdentity identity(StudyRow row) {
        return new StudyIdentity(
                row.getIssueId(),
                StudyKind.ofSlug(row.getKind()).orElseThrow(),
                StudyTarget.ofSlug(row.getTarget()).orElseThrow(),
                Optional.ofNullable(row.getConcept()),
                row.getWave());
    }
}
