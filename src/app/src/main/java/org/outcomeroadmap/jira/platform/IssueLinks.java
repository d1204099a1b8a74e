package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jira's issue links, by issue and link type id. No permission is checked here. */
@Named
public class IssueLinks {

    private final IssueLinkManager links;

    @Inject
    public IssueLinks(IssueLinkManager links) {
        this.links = links;
    }

    /**
     * A link between two issues.
     *
     * @param source id of the issue that targets
     * @param destination id of the issue that is targeted
     */
    public record Link(long source, long destination) {}

    /** Every link of a type, of the whole site. */
    public List<Link> ofType(long typeId) {
        return links.getIssueLinks(typeId).stream().map(IssueLinks::link).toList();
    }

    /** The links of a type that start at the issue. */
    public List<Link> from(long issueId, long typeId) {
        return links.getOutwardLinks(issueId).stream()
                .filter(link -> Objects.equals(link.getLinkTypeId(), typeId))
                .map(IssueLinks::link)
                .toList();
    }

    /** The links of a type that end at the issue. */
    public List<Link> to(long issueId, long typeId) {
        return links.getInwardLinks(issueId).stream()
                .filter(link -> Objects.equals(link.getLinkTypeId(), typeId))
                .map(IssueLinks::link)
                .toList();
    }

    /** Links two issues unless they are linked so already. */
    public void create(Issue source, Issue destination, long typeId, @Nullable ApplicationUser user) {
        if (find(source.getId(), destination.getId(), typeId).isPresent()) {
            return;
        }
        try {
            links.createIssueLink(source.getId(), destination.getId(), typeId, null, user);
        } catch (CreateException refused) {
            throw new IllegalStateException(
                    "Jira did not link " + source.getKey() + " with " + destination.getKey(), refused);
        }
    }

    /**
     * Removes the link between two issues.
     *
     * @return whether there was one
     */
    public boolean remove(Issue source, Issue destination, long typeId, @Nullable ApplicationUser user) {
        Optional<IssueLink> link = find(source.getId(), destination.getId(), typeId);
        link.ifPresent(found -> remove(found, user));
        return link.isPresent();
    }

    private void remove(IssueLink link, @Nullable ApplicationUser user) {
        try {
            links.removeIssueLink(link, user);
        } catch (RemoveException refused) {
            throw new IllegalStateException("Jira did not remove the link " + link.getId(), refused);
        }
    }

    private Optional<IssueLink> find(long source, long destination, long typeId) {
        return links.getOutwardLinks(source).stream()
                .filter(link -> Objects.equals(link.getLinkTypeId(), typeId))
                .filter(link -> Objects.equals(link.getDestinationId(), destination))
                .findFirst();
    }

    private static Link link(IssueLink link) {
        return new Link(link.getSourceId(), link.getDestinationId());
    }
}
