package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.evaluation.TaskStore;
import org.outcomeroadmap.jira.rest.Json;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.statement.SuccessMeasure;
import org.outcomeroadmap.survey.Segment;

/** Reads studies with everything that is kept of them, to be taken elsewhere. Callers check permissions. */
@Named
public class StudyArchive {

    private final ActiveObjects tables;
    private final StudyStore studies;
    private final TaskStore tasks;

    @Inject
    public StudyArchive(ActiveObjects tables, StudyStore studies, TaskStore tasks) {
        this.tables = tables;
        this.studies = studies;
        this.tasks = tasks;
    }

    /** A study that has results, with its history. */
    public KeptStudy of(StoredStudy study) {
        List<KeptVersion> versions = new ArrayList<>();
        List<VersionRow> oldestFirst = studies.versions(study.id()).stream()
                .sorted(Comparator.comparingInt(VersionRow::getID))
                .toList();
        for (VersionRow row : oldestFirst) {
            if (row.getID() != study.versionId()) {
                versions.add(version(row, List.of(), List.of()));
            }
        }
        VersionRow current = tables.get(VersionRow.class, study.versionId());
        versions.add(version(current, totals(study.versionId()), tasks.ofVersion(study.versionId())));
        return new KeptStudy(study.summary().identity(), versions);
    }

    private static KeptVersion version(VersionRow row, List<KeptTotal> totals, List<KeptTask> tasks) {
        return new KeptVersion(
                row.getTitle(),
                LocalDate.parse(row.getFieldDate()),
                row.getImportedAt().toInstant(),
                row.getImportedBy(),
                new SourceFile(row.getAttachmentId(), row.getFileName(), row.getFileHash()),
                ScoringMethod.ofSlug(row.getScoringMethod()).orElseThrow(),
                row.getRespondents(),
                Json.stored(row.getReadingJson(), FileFindings.class),
                totals,
                tasks);
    }

    private List<KeptTotal> totals(int versionId) {
        Map<Long, SortedMap<Segment, OutcomeRatings>> segments = Stream.of(
                        tables.find(SegmentRow.class, "VERSION_ID = ?", versionId))
                .collect(Collectors.groupingBy(
                        SegmentRow::getOutcomeId,
                        Collectors.toMap(
                                row -> new Segment(row.getDimension(), row.getGroupName()),
                                row -> PackedRatings.ratings(row.getPacked()),
                                (one, other) -> one,
                                TreeMap::new)));
        return Stream.of(tables.find(TotalRow.class, "VERSION_ID = ?", versionId))
                .sorted(Comparator.comparingInt(TotalRow::getID))
                .map(row -> total(row, segments.getOrDefault(row.getOutcomeId(), new TreeMap<>())))
                .toList();
    }

    private static KeptTotal total(TotalRow row, SortedMap<Segment, OutcomeRatings> segments) {
        String measure = row.getMeasureAsked();
        return new KeptTotal(
                row.getOutcomeId(),
                new OutcomeStatement(
                        new Job(row.getJobAsked()),
                        Optional.ofNullable(measure).map(SuccessMeasure::new),
                        row.getStatementVersion()),
                PackedRatings.ratings(row.getPacked()),
                ResultStore.interval(row),
                row.getNotAsked(),
                segments);
    }
}
