package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Transactions;

/** Removes results. Of a study a trace stays: that it was there, who imported it, and who removed it. */
@Named
public class RemoveStudies {

    private final ActiveObjects tables;
    private final Transactions transactions;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;
    private final Clock clock;

    @Inject
    public RemoveStudies(
            ActiveObjects tables,
            Transactions transactions,
            StudyStore studies,
            ResultStore results,
            PendingIndex pending,
            Clock clock) {
        this.tables = tables;
        this.transactions = transactions;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
        this.clock = clock;
    }

    /**
     * Removes one study. Returns when its scores are no longer found by search.
     *
     * @param projectId the project that it was in
     * @param userKey of whoever removes it, null where nobody is known
     */
    void study(StoredStudy study, long projectId, @Nullable String userKey) {
        all(List.of(study), projectId, userKey);
    }

    /** Removes all studies of an issue that is being deleted. */
    void ofIssue(long issueId, long projectId, @Nullable String userKey) {
        all(studies.ofIssue(issueId), projectId, userKey);
    }

    /** Removes what all studies hold about an outcome that is being deleted. */
    void ofOutcome(long outcomeId) {
        if (!results.holds(outcomeId)) {
            return;
        }
        transactions.inOne(() -> {
            results.removeOutcome(outcomeId);
            pending.add(Set.of(outcomeId));
            return outcomeId;
        });
        pending.drain();
    }

    private void all(List<StoredStudy> removed, long projectId, @Nullable String userKey) {
        if (removed.isEmpty()) {
            return;
        }
        transactions.inOne(() -> {
            removed.forEach(study -> remove(study, projectId, userKey));
            return removed.size();
        });
        pending.drain();
    }

    private void remove(StoredStudy study, long projectId, @Nullable String userKey) {
        Set<Long> changed = new TreeSet<>(results.outcomesOf(study.versionId()));
        tables.create(
                TraceRow.class,
                new DBParam("PROJECT_ID", projectId),
                new DBParam("STUDY_ID", study.id()),
                new DBParam("TITLE", study.summary().name()),
                new DBParam("WAVE", study.summary().wave()),
                new DBParam("FIELD_DATE", study.summary().fieldDate().toString()),
                new DBParam("IMPORTED_AT", Date.from(study.summary().importedAt())),
                new DBParam("IMPORTED_BY", study.importedBy()),
                new DBParam("REMOVED_AT", Date.from(clock.instant())),
                new DBParam("REMOVED_BY", userKey));
        studies.versions(study.id()).forEach(version -> results.removeVersion(version.getID()));
        tables.deleteWithSQL(VersionRow.class, "STUDY_ID = ?", study.id());
        tables.deleteWithSQL(StudyRow.class, "ID = ?", study.id());
        pending.add(changed);
    }
}
