package org.outcomeroadmap.jira.study;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.mapping.MappingMemory;
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
    private final MappingMemory memory;

    @Inject
    public RemoveStudies(
            ActiveObjects tables,
            Transactions transactions,
            StudyStore studies,
            ResultStore results,
            PendingIndex pending,
            StudyTrail trail,
            MappingMemory memory) {
        this.tables = tables;
        this.transactions = transactions;
        this.studies = studies;
        this.results = results;
        this.pending = pending;
        this.trail = trail;
        this.memory = memory;
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
        memory.forgetIssue(holder.getId());
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
        if (!results.names(outcomeId)) {
            return;
        }
        transactions.inOne(() -> {
            results.removeOutcome(outcomeId);
            pending.add(Set.of(outcomeId));
            return outcomeId;
        });
        pending.drain();
    }

    /**
     * Removes what belongs to issues that are no more, and the traces of the project that took them along. Nothing is
     * left to say who removed it: Jira's own audit log tells of the project.
     */
    void ofLostIssues(LongPredicate exists, long projectId) {
        transactions.inOne(() -> {
            for (StudyRow study : tables.find(StudyRow.class)) {
                if (!exists.test(study.getIssueId())) {
                    pending.add(removeRows(study.getID(), study.getCurrentVersion()));
                }
            }
            results.outcomes().stream().filter(id -> !exists.test(id)).forEach(results::removeOutcome);
            memory.forgetProject(projectId);
            return tables.deleteWithSQL(TraceRow.class, "PROJECT_ID = ?", projectId);
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
        trail.removed(study, holder, userKey);
        pending.add(removeRows(study.id(), study.versionId()));
    }

    /** Answers the outcomes whose scores this changes. */
    private Set<Long> removeRows(int studyId, int currentVersion) {
        Set<Long> changed = results.outcomesOf(currentVersion);
        studies.versions(studyId).forEach(version -> results.removeVersion(version.getID()));
        tables.deleteWithSQL(VersionRow.class, "STUDY_ID = ?", studyId);
        tables.deleteWithSQL(StudyRow.class, "ID = ?", studyId);
        return changed;
    }
}
