package org.outcomeroadmap.jira.epic;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueLinks;
import org.outcomeroadmap.jira.platform.ProjectRights;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.setup.SiteIds;

/** Links roadmap issues and stories with the outcomes that they target, and removes such links. */
@Named
public class EpicLinking {

    private final IssueLinks links;
    private final SiteIds ids;
    private final IssueKinds kinds;

    @Inject
    public EpicLinking(IssueLinks links, SiteIds ids, IssueKinds kinds) {
        this.links = links;
        this.ids = ids;
        this.kinds = kinds;
    }

    /**
     * Links the issue with all of the outcomes, or with none of them. What is linked already stays.
     *
     * @throws Refusal NOT_FOUND if one of the keys is missing or may not be seen; NOT_PERMITTED without the permission to
     *     link issues; INVALID if one of the keys is no outcome, or the issue is an outcome itself
     */
    public void link(String issueKey, List<String> outcomeKeys, VisibleIssues viewer) {
        ApplicationUser user = viewer.signedIn();
        Issue issue = linkable(issueKey, viewer);
        List<Issue> outcomes =
                outcomeKeys.stream().map(key -> outcome(key, viewer)).toList();
        outcomes.forEach(outcome -> links.create(issue, outcome, linkType(), user));
    }

    /**
     * Removes the link between the issue and the outcome.
     *
     * @throws Refusal NOT_FOUND if there is none that the viewer may see; NOT_PERMITTED without the permission to link
     *     issues
     */
    public void unlink(String issueKey, String outcomeKey, VisibleIssues viewer) {
        ApplicationUser user = viewer.signedIn();
        Issue issue = linkable(issueKey, viewer);
        Issue outcome = viewer.get(outcomeKey);
        if (!links.remove(issue, outcome, linkType(), user)) {
            throw Refusal.notFound();
        }
    }

    private Issue linkable(String key, VisibleIssues viewer) {
        Issue issue = viewer.get(key);
        if (!viewer.may(ProjectRights.linkIssues(), issue)) {
            throw Refusal.notPermitted(Words.of("outcomes.epic.may-not-link", issue.getKey()));
        }
        Optional<IssueKind> kind = kinds.of(issue);
        if (kind.filter(found -> found == IssueKind.OUTCOME || found == IssueKind.STUDY)
                .isPresent()) {
            throw Refusal.invalid(Words.of("outcomes.epic.cannot-target", issue.getKey()));
        }
        return issue;
    }

    private Issue outcome(String key, VisibleIssues viewer) {
        Issue outcome = viewer.get(key);
        if (!kinds.isOutcome(outcome)) {
            throw Refusal.invalidField("outcome", Words.of("outcomes.epic.not-an-outcome", outcome.getKey()));
        }
        return outcome;
    }

    private long linkType() {
        OptionalLong type = ids.linkType();
        return type.orElseThrow(Refusal::notFound);
    }
}
