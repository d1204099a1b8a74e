package org.outcomeroadmap.jira.study;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.platform.IssueEvents;
import org.outcomeroadmap.jira.platform.JiraListener;

/**
 * Follows what happens to issues. A deleted issue takes its studies' results along, and what others hold about it.
 * Moving and cloning need nothing done: results belong to ids of issues, which a move keeps and a clone does not share.
 * That a file was removed is noted; whether it is still there is looked up when a study is shown.
 */
@Named
public class StudyLife extends JiraListener {

    private final RemoveStudies removing;
    private final ArchivedStudies archive;

    @Inject
    public StudyLife(EventPublisher events, RemoveStudies removing, ArchivedStudies archive) {
        super(events);
        this.removing = removing;
        this.archive = archive;
    }

    /** Hears of everything that happens to issues. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        @Nullable ApplicationUser user = event.getUser();
        @Nullable String userKey = user == null ? null : user.getKey();
        if (IssueEvents.isDeletion(event)) {
            removing.ofIssue(issue, userKey);
            removing.ofOutcome(issue.getId());
            return;
        }
        if (IssueEvents.isArchiving(event)) {
            archive.archivedOrRestored(issue);
        }
        Set<Long> files = IssueEvents.removedAttachments(event);
        if (!files.isEmpty()) {
            removing.sourcesRemoved(issue, userKey, files);
        }
    }
}
