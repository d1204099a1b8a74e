package org.outcomeroadmap.jira.diagnosis;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.rest.Texts;
import org.outcomeroadmap.jira.selfcheck.SelfCheck;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.setup.IssueKind;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.setup.SetupStep;
import org.outcomeroadmap.jira.setup.SetupSteps;
import org.outcomeroadmap.jira.setup.TypeChoice;

/** Checks what holds for every user of an issue. */
@Named
public class ProjectChecks {

    private final SelfCheck parts;
    private final EnabledProjects projects;
    private final IssueKinds kinds;
    private final SetupSteps setup;
    private final Issues issues;
    private final Texts texts;

    @Inject
    public ProjectChecks(
            SelfCheck parts, EnabledProjects projects, IssueKinds kinds, SetupSteps setup, Issues issues, Texts texts) {
        this.parts = parts;
        this.projects = projects;
        this.kinds = kinds;
        this.setup = setup;
        this.issues = issues;
        this.texts = texts;
    }

    List<Finding> of(Issue issue) {
        return List.of(parts(), Finding.unknown("modules"), enabled(issue), type(issue), archived(issue), setup(issue));
    }

    boolean isEnabled(Issue issue) {
        return projects.contains(issue.getProjectId());
    }

    boolean isArchived(Issue issue) {
        return issues.present(issue).isEmpty();
    }

    private Finding parts() {
        return parts.missing() == 0 ? Finding.ok("parts") : Finding.not("parts", "missing", parts.missing());
    }

    private Finding enabled(Issue issue) {
        String project = issue.getProjectObject().getKey();
        return isEnabled(issue) ? Finding.ok("enabled", project) : Finding.not("enabled", "off", project);
    }

    private Finding type(Issue issue) {
        String name = issue.getIssueType().getName();
        Optional<IssueKind> kind = kinds.of(issue);
        return kind.map(role -> Finding.ok(
                        "type",
                        name,
                        texts.say(Words.of(
                                "outcomes.diagnosis.role." + role.name().toLowerCase(Locale.ROOT)))))
                .orElseGet(() -> Finding.unknown("type", name));
    }

    private Finding archived(Issue issue) {
        return isArchived(issue)
                ? Finding.not("archived", "archived", issue.getKey())
                : Finding.ok("archived", issue.getKey());
    }

    private Finding setup(Issue issue) {
        String missing = setup.of(issue.getProjectObject(), TypeChoice.NONE).stream()
                .filter(step -> step.what() != SetupStep.What.PROJECT && !step.done())
                .map(step ->
                        texts.say(Words.of("outcomes.setup.what." + step.what().slug(), step.name())))
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Finding.ok("setup") : Finding.not("setup", "missing", missing);
    }
}
