package org.outcomeroadmap.jira.epic;

import com.atlassian.cache.Cache;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outcomeroadmap.jira.epic.CountedLinks.Counted;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.EpicFields;
import org.outcomeroadmap.jira.platform.IssueLinks;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.IssueKinds;

/**
 * The one rule by which links count: a roadmap issue's link counts for itself, a story's for its epic, a sub-task's for
 * its story's epic; the link of a story without an epic counts for nothing. Remembered per issue, so that reading all
 * links of the site does not load all their issues.
 */
@Named
public class CountingIssues {

    private static final long NOTHING = -1;

    private final Issues issues;
    private final IssueKinds kinds;
    private final EpicFields epics;
    private final IssueLinks links;
    private final Cache<Long, Long> counting;
    private final Cache<Long, CountedLinks> counted;

    @Inject
    public CountingIssues(Issues issues, IssueKinds kinds, EpicFields epics, IssueLinks links, Caches caches) {
        this.issues = issues;
        this.kinds = kinds;
        this.epics = epics;
        this.links = links;
        this.counting = caches.loading("org.outcomeroadmap.jira.counting-issues", this::load);
        this.counted = caches.loading("org.outcomeroadmap.jira.counted-links", this::loadLinks);
        // The cache outlives the app: what an older version of the app put there has classes of that version.
        this.counted.removeAll();
    }

    /** The id of the issue for which links of this issue count, or empty when they count for nothing. */
    public OptionalLong of(long issueId) {
        Long found = counting.get(issueId);
        return found == null || found == NOTHING ? OptionalLong.empty() : OptionalLong.of(found);
    }

    /**
     * The links that count. All links of the site are read once for it, so that an epic costs as much as it targets and
     * not as much as all epics do.
     *
     * @param linkType the type of the links
     */
    CountedLinks links(long linkType) {
        return counted.get(linkType);
    }

    /** Asks anew for the issue and its sub-tasks, some of which have links: its epic or its type may have changed. */
    public void forget(Issue issue) {
        forgetUnlinked(issue);
        linksChanged();
    }

    /** Asks anew which issues have links. */
    public void linksChanged() {
        counted.removeAll();
    }

    /** Asks anew for an issue that has no links, and whose sub-tasks have none. */
    public void forgetUnlinked(Issue issue) {
        counting.remove(issue.getId());
        issue.getSubTaskObjects().forEach(subTask -> counting.remove(subTask.getId()));
    }

    /** Asks anew for every issue: the roadmap types of a project changed. */
    public void forgetAll() {
        counting.removeAll();
        linksChanged();
    }

    private CountedLinks loadLinks(Long linkType) {
        List<Counted> found = new ArrayList<>();
        links.ofType(linkType)
                .forEach(link -> of(link.source())
                        .ifPresent(epic -> found.add(new Counted(link.source(), epic, link.destination()))));
        return new CountedLinks(found);
    }

    private Long load(Long issueId) {
        return issues.byId(issueId)
                .flatMap(issue -> kinds.isRoadmap(issue) ? Optional.of(issue) : epics.epicOf(issue))
                .map(Issue::getId)
                .orElse(NOTHING);
    }
}
