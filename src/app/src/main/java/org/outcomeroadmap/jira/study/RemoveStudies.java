package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.Transactions;

/** Removes results. Of a study the audit trail keeps that it was there, who imported it, and who removed it. */
@Named
public class RemoveStudies {

    private final ActiveObjects tables;
    private final Transactions transactions;
    private final StudyStore studies;
    private final ResultStore results;
    private final PendingIndex pending;
    private final StudyTrail trail;

    @Inject
    public RemoveStudies(
            ActiveObjects tables,
            Transactions transactions,
            StudyStore studies,
            ResultStore results,
            PendingIndex pending,
            StudyTrail trail) {
        this.tables = tables;
        this.transactions = transactions;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
        this.trail = trail;
    }

    /**
     * Removes one study. Returns when its scores are no longer found by search.
     *
     * @param holder the issue that holds its file
     * @param userKey of whoever removes it, null where nobody is known
     */
    void study(StoredStudy study, Issue holder, @Nullable String userKey) {
        all(List.of(study), holder, userKey);
    }

    /** Removes all studies of an issue that is being deleted. */
    void ofIssue(Issue holder, @Nullable String userKey) {
        all(studies.ofIssue(holder.getId()), holder, userKey);
        trail.issueDeleted(holder);
    }

    /** Notes that files are gone, for the studies of an issue that were read from them. */
    void sourcesRemoved(Issue holder, @Nullable String userKey, Set<Long> attachmentIds) {
        studies.ofIssue(holder.getId()).stream()
                .filter(study -> attachmentIds.contains(study.source().attachmentId()))
                .forEach(study -> trail.sourceRemoved(study, holder, userKey));
    }

    /** Moves the traces that earlier versions of the app kept to the audit trail, each once on all nodes together. */
    void adoptTraces() {
        for (TraceRow trace : tables.find(TraceRow.class)) {
            transactions.inOne(() -> {
                if (tables.deleteWithSQL(TraceRow.class, "ID = ?", trace.getID()) > 0) {
                    trail.adopt(trace);
                }
                return trace;
            });
        }
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

    private void all(List<StoredStudy> removed, Issue holder, @Nullable String userKey) {
        if (removed.isEmpty()) {
            return;
        }
        transactions.inOne(() -> {
            removed.forEach(study -> remove(study, holder, userKey));
            return removed.size();
        });
        pending.drain();
    }

    private void remove(StoredStudy study, Issue holder, @Nullable String userKey) {
        Set<Long> changed = new TreeSet<>(results.outcomesOf(study.versionId()));
        trail.removed(study, holder, userKey);
        studies.versions(study.id()).forEach(version -> results.removeVersion(version.getID()));
        tables.deleteWithSQL(VersionRow.class, "STUDY_ID = ?", study.id());
        tables.deleteWithSQL(StudyRow.class, "ID = ?", study.id());
        pending.add(changed);
    }
}
