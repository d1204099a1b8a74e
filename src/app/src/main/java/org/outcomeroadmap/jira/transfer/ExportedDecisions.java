package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Issues;
import org.outcomeroadmap.jira.transfer.ExportJson.DecisionPart;

/** Writes what was decided about a project's issues, for one reader. */
@Named
public class ExportedDecisions {

    private final Issues issues;
    private final Decisions decisions;
    private final UserNames users;

    @Inject
    public ExportedDecisions(Issues issues, Decisions decisions, UserNames users) {
        this.issues = issues;
        this.decisions = decisions;
        this.users = users;
    }

    /** Decisions about issues that the caller may see, oldest issue first. */
    List<DecisionPart> of(Project project, VisibleIssues caller) {
        List<Issue> seen = issues.ofProject(project.getId()).stream()
                .flatMap(issue -> caller.visible(issue).stream())
                .sorted(Comparator.comparing(Issue::getId))
                .toList();
        Map<Long, Decision> decided =
                decisions.among(seen.stream().map(Issue::getId).toList());
        return seen.stream()
                .flatMap(issue ->
                        Optional.ofNullable(decided.get(issue.getId())).map(decision -> part(issue, decision)).stream())
                .toList();
    }

    private DecisionPart part(Issue issue, Decision decision) {
        return new DecisionPart(
                issue.getKey(),
                decision.text(),
                users.name(decision.authorKey()),
                decision.at().toString());
    }
}
