package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.App;
import org.outcomeroadmap.workbench.host.Apps;

/** Pages about the site: sign-in, projects, a project's settings, and the apps. */
final class AdminPages {

    private final JiraServices jira;
    private final Apps apps;
    private final Frame frame;
    private final Templates templates;

    AdminPages(JiraServices jira, Apps apps, Frame frame, Templates templates) {
        this.jira = jira;
        this.apps = apps;
        this.frame = frame;
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

    Page settings(Visit visit, Project project) {
        return Page.inProject(
                project.getName() + ": settings",
                templates.render(
                        "settings",
                        Map.of(
                                "project",
                                Map.of("key", project.getKey(), "name", project.getName()),
                                "items",
                                frame.settings(visit, project))),
                project,
                "atl.admin");
    }

    boolean mayManageApps(Visit visit) {
        return visit.user()
                .filter(user -> jira.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    Page apps() {
        List<Map<String, Object>> rows =
                apps.all().stream().map(AdminPages::row).toList();
        return Page.shown("Apps", templates.render("apps", Map.of("apps", rows)));
    }

    private static Map<String, Object> row(App app) {
        return Map.of(
                "key", app.getKey(),
                "name", app.getName(),
                "version", app.version(),
                "enabled", app.enabled(),
                "state", app.enabled() ? app.modules() + " modules enabled" : "disabled",
                "failure", app.failure());
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
