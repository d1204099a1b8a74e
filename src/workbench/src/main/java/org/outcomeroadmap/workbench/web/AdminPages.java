package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages about the site: sign-in and projects. */
final class AdminPages {

    private final JiraServices jira;
    private final Templates templates;

    AdminPages(JiraServices jira, Templates templates) {
        this.jira = jira;
        this.templates = templates;
    }

    Page login(Visit visit, boolean failed) {
        String destination = visit.parameter("os_destination");
        return Page.shown(
                "Log in",
                templates.render(
                        "login", Map.of("context", visit.context(), "failed", failed, "destination", destination)));
    }

    Page projects(Visit visit) {
        List<Map<String, String>> rows =
                jira.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.remoteUser()).stream()
                        .map(project -> Map.of(
                                "key", project.getKey(),
                                "name", project.getName(),
                                "lead", lead(project)))
                        .toList();
        return Page.shown(
                "Projects", templates.render("projects", Map.of("context", visit.context(), "projects", rows)));
    }

    private static String lead(Project project) {
        return project.getProjectLead() == null
                ? "Nobody"
                : project.getProjectLead().getDisplayName();
    }

    Page message(int status, String heading, String text) {
        return new Page.Shown(
                status,
                heading,
                templates.render("message", Map.of("heading", heading, "text", text)),
                Optional.empty(),
                List.of("atl.general"));
    }
}
