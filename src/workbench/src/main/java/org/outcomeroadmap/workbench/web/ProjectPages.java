package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;

/** A project's pages beside its sidebar, those of apps among them, and the list of projects for administrators. */
final class ProjectPages {
    private static final String PATH = "/projects/";
    private static final String PROJECTS = "/secure/project/ViewProjects.jspa";

    private final JiraModel model;
    private final NavigatorPage navigator;
    private final PluginModules modules;
    private final Templates templates;

    ProjectPages(JiraModel model, NavigatorPage navigator, PluginModules modules, Templates templates) {
        this.model = model;
        this.navigator = navigator;
        this.modules = modules;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(PATH, visit -> project(visit).flatMap(project -> show(visit, project)))
                .get(PROJECTS, visit -> administrator(visit).map(user -> administration(visit)))
                .post(
                        "/secure/project/AddProject.jspa",
                        visit -> administrator(visit).map(user -> create(visit, user)));
    }

    private Optional<Project> project(Visit visit) {
        return model.projects()
                .withKey(visit.below(PATH).get(0))
                .flatMap(project -> model.projects().visible(project.getId(), visit.remoteUser()));
    }

    private Optional<ApplicationUser> administrator(Visit visit) {
        return visit.user().filter(model.permissions()::isJiraAdministrator);
    }

    private Optional<Page> show(Visit visit, Project project) {
        List<String> parts = visit.below(PATH);
        if (!visit.parameter("selectedItem").isEmpty()) {
            return ofApp(visit, project, visit.parameter("selectedItem"));
        }
        return switch (parts.size() < 2 ? "summary" : parts.get(1)) {
            case "summary" -> Optional.of(summary(visit, project));
            case "issues" -> Optional.of(navigator.project(visit, project));
            default -> Optional.empty();
        };
    }

    /** A page that an app draws as the panels of a location of its own. */
    private Optional<Page> ofApp(Visit visit, Project project, String location) {
        List<PluginModules.Panel> panels = modules.webPanels(location, Frame.context(visit, project));
        String html =
                String.join("", panels.stream().map(PluginModules.Panel::html).toList());
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(Page.inProject(project.getName(), new Html(html), project, "jira.project.sidebar"));
    }

    private Page summary(Visit visit, Project project) {
        String here = "project = " + JqlParser.quoted(project.getKey());
        List<Map<String, Object>> statuses = model.constants().getStatuses().stream()
                .map(status -> status(visit, project, here, status.getName()))
                .toList();
        Map<String, Object> values = Map.of(
                "project",
                project,
                "lead",
                Optional.ofNullable(project.getProjectLead()),
                "statuses",
                statuses,
                "recent",
                model.search().find(visit.remoteUser(), here + " ORDER BY updated DESC").stream()
                        .limit(10)
                        .toList());
        return Page.inProject(
                project.getName(), templates.render(visit, "project", values), project, "jira.browse.project");
    }

    private Map<String, Object> status(Visit visit, Project project, String here, String name) {
        String jql = here + " AND status = \"" + name + "\"";
        return Map.of(
                "name",
                name,
                "count",
                model.search().find(visit.remoteUser(), jql).size(),
                "url",
                visit.context() + PATH + project.getKey() + "/issues?jql=" + Visit.encoded(jql));
    }

    private Page administration(Visit visit) {
        return Page.administering(
                "Projects",
                templates.render(
                        visit,
                        "admin-projects",
                        Map.of(
                                "projects",
                                model.projects().getProjectObjects(),
                                "users",
                                model.users().all())));
    }

    private Page create(Visit visit, ApplicationUser user) {
        ApplicationUser lead = model.users().named(visit.parameter("lead")).orElse(user);
        Project project = model.projects()
                .create(visit.parameter("key"), visit.parameter("name"), visit.parameter("description"), lead);
        return new Page.Redirect(PATH + project.getKey() + "/summary");
    }
}
