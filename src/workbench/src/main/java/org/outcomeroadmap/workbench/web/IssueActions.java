package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.outcomeroadmap.workbench.jira.Constants;
import org.outcomeroadmap.workbench.jira.Issues.Extra;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** What Jira does with an issue on pages of their own: cloning it, moving it to another project, archiving it. */
final class IssueActions {
    private final JiraModel model;
    private final Templates templates;

    IssueActions(JiraModel model, Templates templates) {
        this.model = model;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        for (String action : List.of("CloneIssueDetails", "MoveIssue")) {
            routes.get(
                    "/secure/" + action + "!default.jspa", visit -> seen(visit).map(issue -> form(visit, issue)));
        }
        act(routes, "CloneIssueDetails", (visit, issue) -> model.issues().copy(user(visit), issue, extras(visit)));
        act(routes, "MoveIssue", this::move);
        act(routes, "ArchiveIssue", (visit, issue) -> {
            model.archive().archive(user(visit), issue);
            return issue;
        });
        act(routes, "RestoreIssue", (visit, issue) -> {
            model.archive().restore(user(visit), issue);
            return issue;
        });
    }

    private void act(Routes routes, String action, BiFunction<Visit, StoredIssue, StoredIssue> work) {
        routes.post(
                "/secure/" + action + ".jspa",
                visit -> seen(visit)
                        .map(issue -> new Page.Redirect(
                                "/browse/" + work.apply(visit, issue).getKey())));
    }

    private static ApplicationUser user(Visit visit) {
        return visit.user().orElseThrow(() -> new Refusal(401, "You must log in to do this."));
    }

    private Optional<StoredIssue> seen(Visit visit) {
        return model.issues().find(visit.number("id", 0)).filter(issue -> model.sees(visit.remoteUser(), issue));
    }

    private static Set<Extra> extras(Visit visit) {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        visit.parameters("extra").forEach(name -> extras.add(Extra.valueOf(name)));
        return extras;
    }

    private StoredIssue move(Visit visit, StoredIssue issue) {
        Project target = model.projects()
                .visible(visit.parameter("project"), visit.remoteUser())
                .orElseThrow(() -> new Refusal(400, "Choose the project to move to."));
        String type = Constants.withIdOrName(
                        target.getIssueTypes(), issue.getIssueType().getName())
                .orElseThrow(() -> new Refusal(
                        400,
                        "The project has no issue type '" + issue.getIssueType().getName() + "'."))
                .getId();
        return model.issues().move(user(visit), issue, target, type);
    }

    private Page form(Visit visit, StoredIssue issue) {
        List<Project> targets =
                model.permissions().getProjects(ProjectPermissions.CREATE_ISSUES, visit.remoteUser()).stream()
                        .filter(project -> !project.equals(issue.getProjectObject()))
                        .toList();
        boolean clone = visit.path().contains("Clone");
        Map<String, Object> values = Map.of("issue", issue, "clone", clone, "projects", targets);
        String title = (clone ? "Clone " : "Move ") + issue.getKey();
        return Page.inProject(
                title, templates.render(visit, "issue-action", values), issue.getProjectObject(), "jira.view.issue");
    }
}
