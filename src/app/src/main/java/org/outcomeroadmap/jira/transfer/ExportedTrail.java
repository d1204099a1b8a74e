package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.audit.AuditEntry;
import org.outcomeroadmap.jira.audit.AuditTrail;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.transfer.ExportJson.AuditPart;

/** Writes a project's trail for one reader, and keeps in it that data left the site or came here. */
@Named
public class ExportedTrail {

    private final AuditTrail trail;
    private final UserNames users;

    @Inject
    public ExportedTrail(AuditTrail trail, UserNames users) {
        this.trail = trail;
        this.users = users;
    }

    /** What was done, newest first. Of an issue that the caller may not see, or that is gone, nothing is told. */
    List<AuditPart> of(Project project, VisibleIssues caller) {
        return trail.of(project.getId()).stream()
                .flatMap(entry -> part(entry, caller).stream())
                .toList();
    }

    /** Data are given out. */
    void exported(Project project, VisibleIssues caller) {
        trail.record(project.getId(), "exported", caller.signedIn().getKey(), Map.of());
    }

    /** Data came in. */
    void imported(Project project, VisibleIssues caller, Map<String, String> details) {
        trail.record(project.getId(), "project-imported", caller.signedIn().getKey(), details);
    }

    private Optional<AuditPart> part(AuditEntry entry, VisibleIssues caller) {
        if (entry.issueId().isEmpty()) {
            return Optional.of(about(entry, null));
        }
        return caller.find(entry.issueId().getAsLong()).map(Issue::getKey).map(key -> about(entry, key));
    }

    private AuditPart about(AuditEntry entry, @Nullable String issueKey) {
        return new AuditPart(
                entry.action(), users.nameOrNull(entry.actor()), entry.at().toString(), issueKey, entry.details());
    }
}
