package org.outcomeroadmap.jira.platform;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Jira's issue link types. */
@Named
public class IssueLinkTypes {

    private final IssueLinkTypeManager types;

    @Inject
    public IssueLinkTypes(IssueLinkTypeManager types) {
        this.types = types;
    }

    /**
     * A link type as Jira's administrators see it.
     *
     * @param outward how the source names the link, for example "targets"
     * @param inward how the destination names it, for example "is targeted by"
     */
    public record LinkType(long id, String name, String outward, String inward) {

        /** Whether both directions read the same as those of another type. */
        public boolean readsAs(String otherOutward, String otherInward) {
            return outward.equals(otherOutward) && inward.equals(otherInward);
        }
    }

    /** The link type with the id, or empty when it was removed. */
    public Optional<LinkType> byId(long id) {
        return Optional.ofNullable(types.getIssueLinkType(id)).map(IssueLinkTypes::linkType);
    }

    /** The link types with exactly this name, oldest first. Only setup looks by name, before anything is remembered. */
    public List<LinkType> named(String name) {
        return types.getIssueLinkTypesByName(name).stream()
                .map(IssueLinkTypes::linkType)
                .sorted(Comparator.comparing(LinkType::id))
                .toList();
    }

    /** Creates a link type. */
    public LinkType create(String name, String outward, String inward) {
        types.createIssueLinkType(name, outward, inward, "");
        // Jira's call answers nothing: the newest of that name is the one just made.
        return named(name).stream()
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("Jira did not create the link type " + name));
    }

    private static LinkType linkType(IssueLinkType type) {
        return new LinkType(type.getId(), type.getName(), type.getOutward(), type.getInward());
    }
}
