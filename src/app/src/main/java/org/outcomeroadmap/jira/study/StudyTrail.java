package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.study.StudySummary;

/** Tells the audit trail what happens to studies. Such entries are about the issue that holds the study's file. */
@Named
public class StudyTrail {

    private final AuditTrail trail;
    private final Issues issues;
    private final Clock clock;

    @Inject
    public StudyTrail(AuditTrail trail, Issues issues, Clock clock) {
        this.trail = trail;
        this.issues = issues;
        this.clock = clock;
    }

    /** Results were stored. */
    void stored(NewResults read, ImportStatus status) {
        StudySummary study =
                read.asStudy(OutcomeView.NOT_STORED, clock.instant()).study();
        issues.byId(study.identity().issueId())
                .ifPresent(holder -> record(
                        status.slug(),
                        holder,
                        read.importedBy(),
                        details(study, holder, read.source().name())));
    }

    /** A study is removed, by itself or with its issue. */
    void removed(StoredStudy study, Issue holder, @Nullable String userKey) {
        Map<String, String> details =
                details(study.summary(), holder, study.source().name());
        details.put("imported-by", study.importedBy());
        details.put("imported-at", study.summary().importedAt().toString());
        record("study-deleted", holder, userKey, details);
    }

    /** The file that a study was read from is removed; the results stay. */
    void sourceRemoved(StoredStudy study, Issue holder, @Nullable String userKey) {
        record(
                "source-removed",
                holder,
                userKey,
                details(study.summary(), holder, study.source().name()));
    }

    /** An issue is being deleted: from now on nobody can be asked to see it. */
    void issueDeleted(Issue issue) {
        trail.issueDeleted(issue.getId(), issue.getSecurityLevelId() != null);
    }

    /** Takes over the trace of a study that was removed before there was an audit trail. */
    void adopt(TraceRow trace) {
        Map<String, String> details = new TreeMap<>(Map.of(
                "study", trace.getTitle(),
                "wave", trace.getWave(),
                "imported-by", trace.getImportedBy(),
                "imported-at", trace.getImportedAt().toInstant().toString()));
        Instant removed = trace.getRemovedAt().toInstant();
        trail.record(new AuditEntry(trace.getProjectId(), "study-deleted", trace.getRemovedBy(), removed, details)
                .about(AuditEntry.GONE_ISSUE));
    }

    private void record(String action, Issue holder, @Nullable String userKey, Map<String, String> details) {
        trail.record(
                new AuditEntry(holder.getProjectId(), action, userKey, clock.instant(), details).about(holder.getId()));
    }

    private static Map<String, String> details(StudySummary study, Issue holder, String file) {
        return new TreeMap<>(Map.of(
                "study", study.name(),
                "wave", study.wave(),
                "file", file,
                "issue", holder.getKey()));
    }
}
