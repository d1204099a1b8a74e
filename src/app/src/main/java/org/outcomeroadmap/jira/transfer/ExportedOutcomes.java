package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.outcome.Wordings;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueLinks;
import org.outcomeroadmap.jira.platform.IssueTypes;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.setup.SiteIds;
import org.outcomeroadmap.jira.transfer.ExportJson.OutcomePart;
import org.outcomeroadmap.jira.transfer.ExportJson.ProjectPart;
import org.outcomeroadmap.jira.transfer.ExportJson.WordingPart;
import org.outcomeroadmap.statement.SuccessMeasure;

/** Writes a project's outcomes for one reader. */
@Named
public class ExportedOutcomes {

    private final Issues issues;
    private final Outcomes outcomes;
    private final Wordings wordings;
    private final EnabledProjects projects;
    private final IssueTypes types;
    private final Targets targets;
    private final UserNames users;

    @Inject
    public ExportedOutcomes(
            Issues issues,
            Outcomes outcomes,
            Wordings wordings,
            EnabledProjects projects,
            IssueTypes types,
            Targets targets,
            UserNames users) {
        this.issues = issues;
        this.outcomes = outcomes;
        this.wordings = wordings;
        this.projects = projects;
        this.types = types;
        this.targets = targets;
        this.users = users;
    }

    /** Which issues have links of their own that target an issue. */
    @Named
    public static class Targets {

        private final IssueLinks links;
        private final SiteIds ids;

        @Inject
        public Targets(IssueLinks links, SiteIds ids) {
            this.links = links;
            this.ids = ids;
        }

        List<String> keys(Issue outcome, VisibleIssues caller) {
            OptionalLong type = ids.linkType();
            return type.isEmpty()
                    ? List.of()
                    : links.to(outcome.getId(), type.getAsLong()).stream()
                            .flatMap(link -> caller.find(link.source()).stream())
                            .map(Issue::getKey)
                            .sorted()
                            .toList();
        }
    }

    /** The project and the names of its issue types. */
    ProjectPart project(Project project) {
        return projects.chosenTypes(project.getId())
                .map(chosen -> new ProjectPart(
                        project.getKey(),
                        project.getName(),
                        name(chosen.outcome()),
                        name(chosen.study()),
                        chosen.roadmap().stream().map(this::name).sorted().toList()))
                .orElseGet(() -> new ProjectPart(project.getKey(), project.getName(), null, null, List.of()));
    }

    /** The project's outcomes that the caller may see, oldest first. */
    List<Issue> of(Project project, VisibleIssues caller) {
        return issues.ofProject(project.getId()).stream()
                .flatMap(issue -> caller.visible(issue).stream())
                .filter(issue -> outcomes.of(issue).isPresent())
                .sorted(Comparator.comparing(Issue::getId))
                .toList();
    }

    /** These outcomes. */
    List<OutcomePart> parts(List<Issue> found, VisibleIssues caller) {
        return found.stream()
                .flatMap(issue -> outcomes.of(issue).map(outcome -> part(issue, outcome, caller)).stream())
                .toList();
    }

    private OutcomePart part(Issue issue, Outcome outcome, VisibleIssues caller) {
        return new OutcomePart(
                outcome.key(),
                outcome.summary(),
                outcome.statement().job().text(),
                outcome.statement().successMeasure().map(SuccessMeasure::text).orElse(null),
                outcome.steps().stream()
                        .map(step -> String.join(" / ", step.journey(), step.phase(), step.step()))
                        .toList(),
                targets.keys(issue, caller),
                wordings.history(outcome.issueId()).stream().map(this::wording).toList());
    }

    private WordingPart wording(Wordings.Wording wording) {
        return new WordingPart(
                wording.version(),
                wording.job(),
                wording.successMeasure(),
                wording.writtenAt().toString(),
                users.nameOrNull(wording.writtenBy()));
    }

    private String name(String typeId) {
        return Optional.of(typeId).flatMap(types::byId).map(IssueType::getName).orElse(typeId);
    }
}
