package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.IssueLinkTypes;
import org.outcomeroadmap.jira.platform.IssueLinkTypes.LinkType;

/** The link type exists by which roadmap issues target outcomes. */
record LinkTypeStep(IssueLinkTypes types, SiteIds ids) implements SetupStep {

    static final String NAME = "Outcome";
    static final String OUTWARD = "targets";
    static final String INWARD = "is targeted by";

    @Override
    public What what() {
        return What.LINK_TYPE;
    }

    @Override
    public String name() {
        return remembered().map(LinkType::name).orElse(NAME);
    }

    @Override
    public boolean done() {
        return remembered().isPresent();
    }

    @Override
    public boolean siteWide() {
        return true;
    }

    @Override
    public List<Project> affects() {
        return List.of();
    }

    @Override
    public void carryOut() {
        ids.rememberLinkType(adoptable().orElseGet(this::create).id());
    }

    private LinkType create() {
        if (!types.named(NAME).isEmpty()) {
            // Two types of one name could not be told apart by whoever links issues.
            throw Refusal.invalid(Words.of("outcomes.setup.link-type-taken", NAME, OUTWARD, INWARD));
        }
        return types.create(NAME, OUTWARD, INWARD);
    }

    private Optional<LinkType> adoptable() {
        return types.named(NAME).stream()
                .filter(type -> type.readsAs(OUTWARD, INWARD))
                .findFirst();
    }

    private Optional<LinkType> remembered() {
        OptionalLong id = ids.linkType();
        return id.isPresent() ? types.byId(id.getAsLong()) : Optional.empty();
    }
}
