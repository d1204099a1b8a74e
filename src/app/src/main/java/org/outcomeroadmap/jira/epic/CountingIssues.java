package org.outcomeroadmap.jira.epic;

import com.atlassian.cache.Cache;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;
import org.outcomeroadmap.jira.platform.Caches;
import org.outcomeroadmap.jira.platform.EpicFields;
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
    private final Cache<Long, Long> counting;

    @Inject
    public CountingIssues(Issues issues, IssueKinds kinds, EpicFields epics, Caches caches) {
        this.issues = issues;
        this.kinds = kinds;
        this.epics = epics;
        this.counting = caches.loading("org.outcomeroadmap.jira.counting-issues", this::load);
    }

    /** The id of the issue for which links of this issue count, or empty when they count for nothing. */
    public OptionalLong of(long issueId) {
        Long found = counting.get(issueId);
        return found == null || found == NOTHING ? OptionalLong.empty() : OptionalLong.of(found);
    }

    /** Asks anew for the issue and its sub-tasks: its epic or its type may have changed. */
    public void forget(Issue issue) {
        counting.remove(issue.getId());
        issue.getSubTaskObjects().forEach(subTask -> counting.remove(subTask.getId()));
    }

    /** Asks anew for every issue: the roadmap types of a project changed. */
    public void forgetAll() {
        counting.removeAll();
    }

    private Long load(Long issueId) {
        return issues.byId(issueId)
                .flatMap(issue -> kinds.isRoadmap(issue) ? Optional.of(issue) : epics.epicOf(issue))
                .map(Issue::getId)
                .orElse(NOTHING);
    }
}
