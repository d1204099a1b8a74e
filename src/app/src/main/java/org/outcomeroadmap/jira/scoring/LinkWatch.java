package org.outcomeroadmap.jira.scoring;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.outcomeroadmap.jira.epic.CountingIssues;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.platform.ChangedLink;
import org.outcomeroadmap.jira.platform.EpicHistory;
import org.outcomeroadmap.jira.platform.IssueEvents;
import org.outcomeroadmap.jira.platform.IssueIndex;
import org.outcomeroadmap.jira.platform.JiraListener;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.setup.SiteIds;

/**
 * Hears of whatever changes the top opportunity of a roadmap issue without changing the roadmap issue itself: links, the
 * epic of a story, the security level or project of an outcome, and that an issue is no outcome any more.
 */
@Named
public class LinkWatch extends JiraListener {

    private final SiteIds ids;
    private final IssueKinds kinds;
    private final EpicOutcomes epics;
    private final CountingIssues counting;
    private final IssueIndex index;
    private final EpicHistory history;

    @Inject
    public LinkWatch(
            EventPublisher events,
            SiteIds ids,
            IssueKinds kinds,
            EpicOutcomes epics,
            CountingIssues counting,
            IssueIndex index,
            EpicHistory history) {
        super(events);
        this.ids = ids;
        this.kinds = kinds;
        this.epics = epics;
        this.counting = counting;
        this.index = index;
        this.history = history;
    }

    /** Hears of new links. */
    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        linkChanged(ChangedLink.of(event));
    }

    /** Hears of removed links. */
    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        linkChanged(ChangedLink.of(event));
    }

    /** Hears of every change to an issue. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        if (IssueEvents.isArchiving(event)) {
            archivedOrRestored(issue);
            return;
        }
        boolean outcome = kinds.isOutcome(issue);
        if (outcome || IssueEvents.isNewKind(event)) {
            epics.countingFor(issue).forEach(index::renew);
        }
        if (!outcome) {
            otherChanged(issue, event);
        }
    }

    private void otherChanged(Issue issue, IssueEvent event) {
        if (!epics.hasLinks(issue)) {
            counting.forgetUnlinked(issue);
        } else if (!kinds.isRoadmap(issue)) {
            Set<Long> touched = new TreeSet<>();
            counting.of(issue.getId()).ifPresent(touched::add);
            counting.forget(issue);
            counting.of(issue.getId()).ifPresent(touched::add);
            history.formerEpic(event).ifPresent(touched::add);
            touched.forEach(index::renew);
        } else {
            counting.forget(issue);
        }
    }

    /** While an issue is archived, its links and those of its stories count for nothing. */
    private void archivedOrRestored(Issue issue) {
        Set<Long> touched = new TreeSet<>(epics.countingFor(issue));
        counting.of(issue.getId()).ifPresent(touched::add);
        counting.forgetAll();
        touched.addAll(epics.countingFor(issue));
        counting.of(issue.getId()).ifPresent(touched::add);
        touched.forEach(index::renew);
    }

    private void linkChanged(ChangedLink link) {
        OptionalLong type = ids.linkType();
        if (type.isPresent() && link.linkTypeId() == type.getAsLong()) {
            counting.linksChanged();
            counting.of(link.sourceId()).ifPresent(index::renew);
        }
    }
}
