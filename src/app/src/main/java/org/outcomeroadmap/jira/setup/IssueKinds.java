package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.outcomeroadmap.jira.platform.EpicFields;
import org.outcomeroadmap.jira.platform.Issues;

/** Tells what an issue is to the app, by the issue types chosen for its project. */
@Named
public class IssueKinds {

    private final EnabledProjects projects;
    private final EpicFields epics;

    @Inject
    public IssueKinds(EnabledProjects projects, EpicFields epics) {
        this.projects = projects;
        this.epics = epics;
    }

    /** What the issue is, or empty when the app is off for its project or the issue is archived. */
    public Optional<IssueKind> of(Issue issue) {
        if (Issues.isArchived(issue)) {
            return Optional.empty();
        }
        return projects.types(issue.getProjectId()).map(types -> kind(types, issue.getIssueTypeId()));
    }

    /** Whether the issue is an outcome of an enabled project. */
    public boolean isOutcome(Issue issue) {
        return of(issue).filter(IssueKind.OUTCOME::equals).isPresent();
    }

    /**
     * Whether the issue stands on a roadmap. In a project for which the app is off that is what Jira Software calls an
     * epic: such an epic may target an outcome of another project.
     */
    public boolean isRoadmap(Issue issue) {
        return !Issues.isArchived(issue)
                && of(issue)
                        .map(IssueKind.ROADMAP::equals)
                        .orElseGet(() -> epics.epicTypes().contains(issue.getIssueTypeId()));
    }

    private static IssueKind kind(ProjectTypes types, String typeId) {
        if (types.outcome().equals(typeId)) {
            return IssueKind.OUTCOME;
        }
        if (types.study().equals(typeId)) {
            return IssueKind.STUDY;
        }
        return types.roadmap().contains(typeId) ? IssueKind.ROADMAP : IssueKind.OTHER;
    }
}
