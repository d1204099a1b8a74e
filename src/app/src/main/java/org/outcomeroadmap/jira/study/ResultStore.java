package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.evaluation.KeptTask;
import org.outcomeroadmap.jira.evaluation.TaskStore;
import org.outcomeroadmap.jira.platform.ManyRows;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.study.StudyResults;
import org.outcomeroadmap.survey.Segment;

/** What respondents said about outcomes, in the app's tables: one row per outcome and segment value of a version. */
@Named
public class ResultStore {

    private final ActiveObjects tables;
    private final StudyStore studies;
    private final TaskStore tasks;
    private final ManyRows rows;

    @Inject
    public ResultStore(ActiveObjects tables, StudyStore studies, TaskStore tasks, ManyRows rows) {
        this.tables = tables;
        this.studies = studies;
        this.tasks = tasks;
        this.rows = rows;
    }

    /** What every study that asked for the outcome holds about it, superseded versions left out. */
    List<StudyResults> ofOutcome(long outcomeId) {
        Map<Integer, AskedOutcome> byVersion = Stream.of(tables.find(TotalRow.class, "OUTCOME_ID = ?", outcomeId))
                .collect(Collectors.toMap(
                        TotalRow::getVersionId, ResultStore::asked, (one, other) -> one, TreeMap::new));
        return studies.summaries(byVersion.keySet()).entrySet().stream()
                .flatMap(study -> Optional.ofNullable(byVersion.get(study.getKey())).stream()
                        .map(asked -> new StudyResults(study.getValue(), List.of(asked))))
                .toList();
    }

    /** What a version of a study holds about all outcomes, without segments. */
    Map<Long, AskedOutcome> ofVersion(int versionId) {
        return Stream.of(tables.find(TotalRow.class, "VERSION_ID = ?", versionId))
                .map(ResultStore::asked)
                .collect(Collectors.toMap(
                        AskedOutcome::outcomeId, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** The tasks of a version of a usability test, in the order of its file. */
    List<KeptTask> tasks(int versionId) {
        return tasks.ofVersion(versionId);
    }

    /** The segments of one outcome in a version of a study. */
    SortedMap<Segment, OutcomeRatings> segments(int versionId, long outcomeId) {
        return groups(tables.find(SegmentRow.class, "VERSION_ID = ? AND OUTCOME_ID = ?", versionId, outcomeId));
    }

    /** The segments of all outcomes in a version of a study. */
    Map<Long, SortedMap<Segment, OutcomeRatings>> segments(int versionId) {
        return Stream.of(tables.find(SegmentRow.class, "VERSION_ID = ?", versionId))
                .collect(Collectors.groupingBy(
                        SegmentRow::getOutcomeId,
                        Collectors.collectingAndThen(
                                Collectors.toList(), rows -> groups(rows.toArray(new SegmentRow[0])))));
    }

    /** Stores all results of a version. To be called within a transaction. */
    void add(int versionId, KeptVersion version) {
        List<KeptTotal> totals = version.totals();
        tasks.add(versionId, version.tasks());
        rows.create(
                TotalRow.class,
                totals.stream().map(total -> columns(versionId, total)).toList());
        rows.create(
                SegmentRow.class,
                totals.stream()
                        .flatMap(total -> total.segments().entrySet().stream()
                                .map(group -> columns(versionId, total.outcomeId(), group)))
                        .toList());
    }

    /** Removes all results of a version. To be called within a transaction. */
    void removeVersion(int versionId) {
        tasks.removeVersion(versionId);
        tables.deleteWithSQL(SegmentRow.class, "VERSION_ID = ?", versionId);
        tables.deleteWithSQL(TotalRow.class, "VERSION_ID = ?", versionId);
    }

    /** Removes all that studies hold about an outcome. To be called within a transaction. */
    void removeOutcome(long outcomeId) {
        tasks.removeOutcome(outcomeId);
        tables.deleteWithSQL(SegmentRow.class, "OUTCOME_ID = ?", outcomeId);
        tables.deleteWithSQL(TotalRow.class, "OUTCOME_ID = ?", outcomeId);
    }

    /** Every outcome that any study asked for. */
    Set<Long> rated() {
        return Stream.of(tables.find(TotalRow.class, Query.select("ID, OUTCOME_ID")))
                .map(TotalRow::getOutcomeId)
                .collect(Collectors.toSet());
    }

    /** Which outcomes these versions asked for, without what was answered. */
    List<AskedVersion> asked(Collection<Integer> versionIds) {
        if (versionIds.isEmpty()) {
            return List.of();
        }
        Query query = Query.select("ID, VERSION_ID, OUTCOME_ID, STATEMENT_VERSION")
                .where(Rows.in("VERSION_ID", versionIds.size()), versionIds.toArray());
        return Stream.of(tables.find(TotalRow.class, query))
                .map(row -> new AskedVersion(row.getVersionId(), row.getOutcomeId(), row.getStatementVersion()))
                .toList();
    }

    /** Whether any study holds anything about an outcome. */
    boolean holds(long outcomeId) {
        return tables.find(TotalRow.class, "OUTCOME_ID = ?", outcomeId).length > 0;
    }

    /** Whether any study holds anything about an outcome, or has a task about it. */
    boolean names(long outcomeId) {
        return holds(outcomeId) || tasks.holds(outcomeId);
    }

    /** The outcomes that any version of any study asked for, or had a task about. */
    Set<Long> outcomes() {
        return Stream.concat(
                        Stream.of(tables.find(TotalRow.class)).map(TotalRow::getOutcomeId), tasks.outcomes().stream())
                .collect(Collectors.toSet());
    }

    /** The outcomes that a version of a study asked for. */
    Set<Long> outcomesOf(int versionId) {
        return Stream.of(tables.find(TotalRow.class, "VERSION_ID = ?", versionId))
                .map(TotalRow::getOutcomeId)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> columns(
            int versionId, long outcomeId, Map.Entry<Segment, ? extends OutcomeRatings> group) {
        return Map.of(
                "VERSION_ID", versionId,
                "OUTCOME_ID", outcomeId,
                "DIMENSION", Rows.clean(group.getKey().dimension()),
                "GROUP_NAME", Rows.clean(group.getKey().value()),
                "PACKED", PackedRatings.text(group.getValue()));
    }

    /** Null where there is no value. */
    private static Map<String, @Nullable Object> columns(int versionId, KeptTotal total) {
        OutcomeStatement statement = total.asked();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("VERSION_ID", versionId);
        row.put("OUTCOME_ID", total.outcomeId());
        row.put("JOB_ASKED", Rows.clean(statement.job().text()));
        row.put(
                "MEASURE_ASKED",
                statement
                        .successMeasure()
                        .map(measure -> Rows.clean(measure.text()))
                        .orElse(null));
        row.put("STATEMENT_VERSION", statement.version());
        row.put("PACKED", PackedRatings.text(total.ratings()));
        row.put("NOT_ASKED", total.notAsked());
        row.put("INTERVAL_LOW", total.interval().map(Interval::low).orElse(null));
        row.put("INTERVAL_HIGH", total.interval().map(Interval::high).orElse(null));
        return row;
    }

    private static AskedOutcome asked(TotalRow row) {
        return new AskedOutcome(
                row.getOutcomeId(), row.getStatementVersion(), PackedRatings.ratings(row.getPacked()), interval(row));
    }

    static Optional<Interval> interval(TotalRow row) {
        @Nullable Double low = row.getIntervalLow();
        @Nullable Double high = row.getIntervalHigh();
        return low == null || high == null ? Optional.empty() : Optional.of(new Interval(low, high, Interval.LEVEL));
    }

    private static SortedMap<Segment, OutcomeRatings> groups(SegmentRow[] rows) {
        SortedMap<Segment, OutcomeRatings> groups = new TreeMap<>();
        for (SegmentRow row : rows) {
            groups.put(new Segment(row.getDimension(), row.getGroupName()), PackedRatings.ratings(row.getPacked()));
        }
        return groups;
    }
}
