package org.outcomeroadmap.jira.history;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.outcomeroadmap.jira.rest.Json;

/** Keeps the snapshots of projects. A day that is kept is never written again. */
@Named
public class Snapshots {

    private final ActiveObjects tables;

    @Inject
    public Snapshots(ActiveObjects tables) {
        this.tables = tables;
    }

    /** The days of a project that are kept, oldest first. */
    public List<Snapshot> of(long projectId) {
        return rows(projectId)
                .sorted(Comparator.comparing(SnapshotRow::getTakenOn))
                .map(row -> Json.stored(row.getCountsJson(), Snapshot.class))
                .toList();
    }

    /** The ids of the projects that have a snapshot of the day. */
    Set<Long> projectsOn(LocalDate day) {
        return Stream.of(tables.find(SnapshotRow.class, "TAKEN_ON = ?", day.toString()))
                .map(SnapshotRow::getProjectId)
                .collect(Collectors.toSet());
    }

    /** Keeps a day that is not kept yet. To be called within a transaction. */
    void add(long projectId, Snapshot snapshot) {
        tables.create(
                SnapshotRow.class,
                new DBParam("PROJECT_ID", projectId),
                new DBParam("TAKEN_ON", snapshot.date()),
                new DBParam("PROJECT_DAY", projectId + ":" + snapshot.date()),
                new DBParam("COUNTS_JSON", Json.text(snapshot)));
    }

    /**
     * Keeps the days that a project's history has elsewhere, as far as they are not kept here. To be called within a
     * transaction.
     *
     * @return how many were missing
     */
    public int restore(long projectId, List<Snapshot> elsewhere) {
        Set<String> here = rows(projectId).map(SnapshotRow::getTakenOn).collect(Collectors.toSet());
        List<Snapshot> missing = elsewhere.stream()
                .filter(snapshot -> !here.contains(snapshot.date()))
                .toList();
        missing.forEach(snapshot -> add(projectId, snapshot));
        return missing.size();
    }

    /** Drops the days that are old enough. To be called within a transaction. */
    void thin(long projectId, LocalDate today) {
        List<LocalDate> days =
                rows(projectId).map(row -> LocalDate.parse(row.getTakenOn())).toList();
        Thinning.dropped(days, today)
                .forEach(day -> tables.deleteWithSQL(SnapshotRow.class, "PROJECT_DAY = ?", projectId + ":" + day));
    }

    /** Drops all days of a project that is no more. */
    void forget(long projectId) {
        tables.deleteWithSQL(SnapshotRow.class, "PROJECT_ID = ?", projectId);
    }

    private Stream<SnapshotRow> rows(long projectId) {
        return Stream.of(tables.find(SnapshotRow.class, "PROJECT_ID = ?", projectId));
    }
}
