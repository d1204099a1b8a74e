package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.platform.EpicFields;
import org.outcomeroadmap.jira.platform.IssueTypeSchemes;
import org.outcomeroadmap.jira.platform.IssueTypes;

/** Finds the issue types of a project's roles, while it is being set up. */
@Named
public class RoleTypes {

    private final IssueTypes types;
    private final IssueTypeSchemes schemes;
    private final EpicFields epics;
    private final SiteIds ids;
    private final EnabledProjects projects;

    @Inject
    public RoleTypes(
            IssueTypes types, IssueTypeSchemes schemes, EpicFields epics, SiteIds ids, EnabledProjects projects) {
        this.types = types;
        this.schemes = schemes;
        this.epics = epics;
        this.ids = ids;
        this.projects = projects;
    }

    /**
     * The type of a role: the one chosen now, else the one chosen before for the project, else the one that setup made
     * on the site, else one that already has the name.
     */
    public Optional<IssueType> find(Project project, TypeChoice choice, TypeRole role) {
        return choice.of(role)
                .flatMap(types::byId)
                .or(() -> chosenBefore(project, role).flatMap(types::byId))
                .or(() -> ids.issueType(role).flatMap(types::byId))
                .or(() -> types.named(role.typeName()));
    }

    /** The types that stand on the project's roadmap: those chosen now, else before, else its epics. */
    public Set<String> roadmap(Project project, TypeChoice choice) {
        return choice.roadmap()
                .or(() -> projects.chosenTypes(project.getId()).map(ProjectTypes::roadmap))
                .filter(chosen -> !chosen.isEmpty())
                .orElseGet(() -> epicsOf(project));
    }

    private Optional<String> chosenBefore(Project project, TypeRole role) {
        return projects.chosenTypes(project.getId())
                .map(chosen -> role == TypeRole.OUTCOME ? chosen.outcome() : chosen.study());
    }

    private Set<String> epicsOf(Project project) {
        Set<String> epicTypes = epics.epicTypes();
        return schemes.typesOf(project).stream()
                .map(IssueType::getId)
                .filter(epicTypes::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
