package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Links between issues and their types. As in Jira, a link made twice stays one link. */
public final class IssueLinks implements IssueLinkManager, IssueLinkTypeManager {
    private final JiraModel model;
    private final Tables tables;

    IssueLinks(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    private record StoredType(Rows.LinkType row) implements IssueLinkType {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public String getInward() {
            return row.inward();
        }

        @Override
        public String getOutward() {
            return row.outward();
        }

        @Override
        public @Nullable String getStyle() {
            return null;
        }

        @Override
        public boolean isSubTaskLinkType() {
            return false;
        }

        @Override
        public boolean isSystemLinkType() {
            return false;
        }

        @Override
        public int compareTo(IssueLinkType other) {
            return row.name().compareTo(other.getName());
        }
    }

    private final class StoredLink implements IssueLink {
        private final Rows.Link row;

        StoredLink(Rows.Link row) {
            this.row = row;
        }

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public Long getLinkTypeId() {
            return row.typeId();
        }

        @Override
        public Long getSourceId() {
            return row.sourceId();
        }

        @Override
        public Long getDestinationId() {
            return row.destinationId();
        }

        @Override
        public @Nullable Long getSequence() {
            return null;
        }

        @Override
        public IssueLinkType getIssueLinkType() {
            return Objects.requireNonNull(IssueLinks.this.getIssueLinkType(row.typeId()));
        }

        @Override
        public @Nullable Issue getSourceObject() {
            return model.issues().getIssueObject(row.sourceId());
        }

        @Override
        public @Nullable Issue getDestinationObject() {
            return model.issues().getIssueObject(row.destinationId());
        }

        @Override
        public boolean isSystemLink() {
            return false;
        }
    }

    private List<IssueLink> links(List<Rows.Link> rows) {
        return rows.stream().<IssueLink>map(StoredLink::new).toList();
    }

    private List<IssueLink> linksOf(Issue issue) {
        return Stream.concat(getOutwardLinks(issue.getId()).stream(), getInwardLinks(issue.getId()).stream())
                .toList();
    }

    @Override
    public void createIssueLink(
            Long sourceId,
            Long destinationId,
            Long linkTypeId,
            @Nullable Long sequence,
            @Nullable ApplicationUser user) {
        IssueLink made = model.store().atomically(() -> {
            if (getIssueLink(sourceId, destinationId, linkTypeId) != null) {
                return null;
            }
            long id = tables.links.nextId();
            Rows.Link row = new Rows.Link(id, linkTypeId, sourceId, destinationId);
            tables.links.put(id, row);
            StoredLink link = new StoredLink(row);
            note(link, user, true);
            return link;
        });
        if (made != null) {
            model.publish(new IssueLinkCreatedEvent(made));
        }
    }

    @Override
    public void removeIssueLink(IssueLink link, @Nullable ApplicationUser user) {
        model.store().atomically(() -> {
            tables.links.remove(link.getId());
            note(link, user, false);
        });
        model.publish(new IssueLinkDeletedEvent(link));
    }

    /** Gives the copy of an issue the same links, except that to what the issue is itself a clone of. */
    void copy(Issue original, Issue copy, ApplicationUser user) {
        linksOf(original).stream()
                .filter(link -> !link.getIssueLinkType().getName().equals(Issues.CLONERS))
                .forEach(link -> {
                    boolean outward = link.getSourceId().equals(original.getId());
                    createIssueLink(
                            outward ? copy.getId() : link.getSourceId(),
                            outward ? link.getDestinationId() : copy.getId(),
                            link.getLinkTypeId(),
                            null,
                            user);
                });
    }

    /** Removes the links of an issue about to be deleted. */
    void removeAll(Issue issue) {
        linksOf(issue).forEach(link -> removeIssueLink(link, null));
    }

    /** Writes the link into the history of both its issues, when somebody made or removed it. */
    private void note(IssueLink link, @Nullable ApplicationUser user, boolean made) {
        Issue source = link.getSourceObject();
        Issue destination = link.getDestinationObject();
        if (user == null || source == null || destination == null) {
            return;
        }
        model.history().add(source, user, List.of(noted(link.getIssueLinkType().getOutward(), destination, made)));
        model.history()
                .add(destination, user, List.of(noted(link.getIssueLinkType().getInward(), source, made)));
    }

    private static Rows.ChangeItem noted(String phrase, Issue other, boolean made) {
        String text = "This issue " + phrase + " " + other.getKey();
        return made
                ? new Rows.ChangeItem("jira", "Link", null, null, other.getKey(), text)
                : new Rows.ChangeItem("jira", "Link", other.getKey(), text, null, null);
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return links(tables.linksFrom.all(sourceIssueId));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return links(tables.linksTo.all(destinationIssueId));
    }

    @Override
    public Collection<IssueLink> getIssueLinks(Long linkTypeId) {
        return links(tables.links.all(row -> row.typeId() == linkTypeId));
    }

    @Override
    public @Nullable IssueLink getIssueLink(@Nullable Long id) {
        return tables.links.get(id).map(StoredLink::new).orElse(null);
    }

    @Override
    public @Nullable IssueLink getIssueLink(Long sourceId, Long destinationId, Long linkTypeId) {
        return getOutwardLinks(sourceId).stream()
                .filter(link -> link.getDestinationId().equals(destinationId)
                        && link.getLinkTypeId().equals(linkTypeId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isLinkingEnabled() {
        return true;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, @Nullable String style) {
        if (!getIssueLinkTypesByName(name).isEmpty()) {
            throw new IllegalArgumentException("A link type with the name '" + name + "' exists already");
        }
        long id = tables.linkTypes.nextId();
        tables.linkTypes.put(id, new Rows.LinkType(id, name, inward, outward));
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(@Nullable Long id) {
        return tables.linkTypes.get(id).map(StoredType::new).orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return tables.linkTypes.all().stream()
                .<IssueLinkType>map(StoredType::new)
                .toList();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return getIssueLinkTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .toList();
    }

    /** A link as one of its issues sees it: the phrase and the issue at the other end, which the user may see. */
    public record Seen(IssueLink link, String phrase, boolean outward, Issue other) {}

    /** Links of an issue whose other end the user may see. */
    public Stream<Seen> seen(Issue issue, @Nullable ApplicationUser user) {
        Stream<Seen> outward = getOutwardLinks(issue.getId()).stream()
                .map(link -> new Seen(link, link.getIssueLinkType().getOutward(), true, link.getDestinationObject()));
        Stream<Seen> inward = getInwardLinks(issue.getId()).stream()
                .map(link -> new Seen(link, link.getIssueLinkType().getInward(), false, link.getSourceObject()));
        return Stream.concat(outward, inward).filter(seen -> model.sees(user, seen.other()));
    }

    /** A link by its id, when the user may see both its issues. */
    public Optional<IssueLink> find(long id, @Nullable ApplicationUser user) {
        return Optional.ofNullable(getIssueLink(id))
                .filter(link ->
                        model.sees(user, link.getSourceObject()) && model.sees(user, link.getDestinationObject()));
    }
}
