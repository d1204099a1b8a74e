package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outcomeroadmap.workbench.host.Apps;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PageFrame;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;

/** The pages and what they have in common: who visits, what may be seen, and the frame around the content. */
public final class Pages implements PageFrame {

    private final JiraServices jira;
    private final JiraAuthenticationContext authentication;
    private final Function<List<String>, String> resources;
    private final Frame frame;
    private final AdminPages admin;
    private final AppsPage apps;
    private final IssuePage issuePage;
    private final NavigatorPage navigator;
    private final FormPages forms;
    private final Routes routes = new Routes();

    /**
     * Makes the pages.
     *
     * @param jira the services of the Jira model
     * @param model the Jira model itself
     * @param forms takes what forms send
     * @param host what the host offers to pages
     */
    public Pages(JiraServices jira, JiraModel model, IssueForms forms, HostParts host) {
        this.jira = jira;
        this.authentication = model.currentUser();
        this.resources = host.resources();
        Templates templates = new Templates();
        FieldHtml fieldHtml = new FieldHtml(host.modules());
        Columns columns = new Columns(model, fieldHtml);
        this.frame = new Frame(jira, model, host.modules(), templates);
        this.admin = new AdminPages(jira, templates);
        this.apps = new AppsPage(jira, host.apps(), templates);
        this.issuePage = new IssuePage(jira, model, host.modules(), templates);
        this.navigator = new NavigatorPage(model, columns, templates);
        FieldInputs inputs = new FieldInputs(jira.fields(), fieldHtml);
        this.forms = new FormPages(jira, forms, inputs, templates);
        issuePage.addTo(routes, this::issue);
        navigator.addTo(routes);
        new IssueActions(model, templates).addTo(routes);
        new BulkChange(model, inputs, templates).addTo(routes);
        new ProfilePages(model, host.modules(), templates).addTo(routes);
        new AccountPages(model, templates).addTo(routes);
        new ProjectSettingsPages(model, frame, templates).addTo(routes);
        new FilterPages(model, templates).addTo(routes);
        new DashboardPage(model, host.modules(), templates).addTo(routes);
        new ManageDashboardsPages(model, templates).addTo(routes);
        new BoardPage(model, host.modules(), columns, templates).addTo(routes);
        new BoardSettingsPages(model, host.modules(), columns, templates).addTo(routes);
        new ProjectPages(model, navigator, host.modules(), templates).addTo(routes);
    }

    /**
     * What the host offers to pages.
     *
     * @param modules what the enabled apps add
     * @param apps the installed apps
     * @param resources script and style tags for web resource contexts, dependencies first
     */
    public record HostParts(PluginModules modules, Apps apps, Function<List<String>, String> resources) {}

    AdminPages admin() {
        return admin;
    }

    AppsPage apps() {
        return apps;
    }

    IssuePage issuePage() {
        return issuePage;
    }

    NavigatorPage navigator() {
        return navigator;
    }

    FormPages forms() {
        return forms;
    }

    Optional<Routes.Handler> route(Visit visit) {
        return routes.find(visit.request().getMethod(), visit.path());
    }

    Visit visit(HttpServletRequest request, HttpServletResponse response) {
        return new Visit(
                request,
                Optional.ofNullable(authentication.getLoggedInUser()),
                request.getContextPath(),
                XsrfToken.of(request, response));
    }

    /** The issue, if it is there and the visitor may see it. */
    Optional<Issue> issue(Visit visit, String key) {
        return Optional.<Issue>ofNullable(jira.issues().getIssueObject(key))
                .filter(issue -> jira.permissions()
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, visit.remoteUser()));
    }

    /** The project, if it is there and the visitor has the permission. */
    Optional<Project> project(Visit visit, String key, ProjectPermissionKey permission) {
        return Optional.ofNullable(jira.projects().getProjectByCurrentKey(key))
                .filter(project -> jira.permissions().hasPermission(permission, project, visit.remoteUser()));
    }

    void write(Visit visit, Page page, HttpServletResponse response) throws IOException {
        if (page instanceof Page.Redirect redirect) {
            response.sendRedirect(visit.context() + redirect.path());
        } else if (page instanceof Page.Fragment fragment) {
            headers(response, 200);
            response.getOutputStream().write(fragment.body().text().getBytes(StandardCharsets.UTF_8));
        } else if (page instanceof Page.Shown shown) {
            write(visit, shown, new Html(""), response);
        }
    }

    @Override
    public void write(Content content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        Optional<Project> project = Optional.ofNullable(content.meta().get("projectKey"))
                .flatMap(key -> project(visit, key, ProjectPermissions.BROWSE_PROJECTS));
        Page.Shown page = new Page.Shown(
                response.getStatus(),
                content.title(),
                new Html(content.body()),
                project,
                List.of("atl.general", content.decorator()));
        write(visit, page, new Html(content.head()), response);
    }

    private void write(Visit visit, Page.Shown page, Html head, HttpServletResponse response) throws IOException {
        headers(response, page.status());
        Html scripts = new Html(resources.apply(page.contexts()));
        response.getOutputStream()
                .write(frame.document(visit, page, head, scripts).getBytes(StandardCharsets.UTF_8));
    }

    private static void headers(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
    }
}
