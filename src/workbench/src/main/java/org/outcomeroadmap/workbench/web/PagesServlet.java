package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.outcomeroadmap.workbench.jira.Refusal;

/** Every page of the workbench, by its path; the paths are Jira's. */
public final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Pages pages;

    /** Serves the given pages. */
    public PagesServlet(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = pages.visit(request, response);
        pages.write(visit, answer(visit, path(request)), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = pages.visit(request, response);
        if (path(request).equals("/login.jsp")) {
            // Only a refused sign-in comes here; the sign-in itself is not ours.
            pages.write(visit, pages.admin().login(visit, true), response);
            return;
        }
        if (!XsrfToken.matches(request)) {
            pages.write(
                    visit,
                    pages.admin().message(403, "XSRF check failed", "This form did not come from one of our pages."),
                    response);
            return;
        }
        try {
            pages.write(visit, posted(visit, path(request)), response);
        } catch (Refusal refused) {
            // Nothing was written yet: what is refused is refused before a page is made.
            visit.say("error", refused.words());
            visit.keepForm();
            pages.write(visit, visit.back("/"), response);
        }
    }

    private Page answer(Visit visit, String path) {
        if (path.startsWith("/browse/")) {
            return browse(visit, path.substring("/browse/".length()));
        }
        return switch (path) {
            case "/login.jsp" -> pages.admin().login(visit, false);
            case "", "/", "/projects" -> pages.admin().projects(visit);
            case "/plugins/servlet/upm" ->
                pages.apps().mayManage(visit) ? pages.apps().show(visit) : unseen(visit);
            case "/secure/CreateIssue.jspa", "/secure/CreateIssue!default.jspa" -> chooseType(visit);
            case "/secure/CreateIssueDetails!init.jspa" ->
                pages.forms().create(visit).orElseGet(() -> unseen(visit));
            case "/secure/EditIssue!default.jspa" ->
                issue(visit, visit.parameter("key"))
                        .map(issue -> pages.forms().edit(visit, issue))
                        .orElseGet(() -> unseen(visit));
            default -> routed(visit);
        };
    }

    private Page posted(Visit visit, String path) {
        return switch (path) {
            case "/logout" -> {
                visit.request().getSession().invalidate();
                yield new Page.Redirect("/login.jsp");
            }
            case "/plugins/servlet/upm" ->
                pages.apps().mayManage(visit) ? pages.apps().posted(visit) : unseen(visit);
            case "/secure/CreateIssueDetails.jspa" ->
                pages.forms().created(visit).orElseGet(() -> unseen(visit));
            case "/secure/EditIssue.jspa" ->
                issue(visit, visit.parameter("key"))
                        .map(issue -> pages.forms().edited(visit, issue))
                        .orElseGet(() -> unseen(visit));
            default -> routed(visit);
        };
    }

    private Page routed(Visit visit) {
        return pages.route(visit)
                .map(handler -> handler.answer(visit).orElseGet(() -> unseen(visit)))
                .orElseGet(() -> pages.admin().message(404, "Not found", "The workbench has no page at this address."));
    }

    private Page chooseType(Visit visit) {
        return pages.project(visit, visit.parameter("project"), ProjectPermissions.CREATE_ISSUES)
                .map(project -> pages.forms().chooseType(visit, project))
                .orElseGet(() -> pages.forms().chooseProject(visit));
    }

    private Page browse(Visit visit, String key) {
        boolean ofQuery = visit.request().getParameter("jql") != null;
        return issue(visit, key)
                .map(issue -> ofQuery
                        ? pages.navigator().show(visit, issue.getKey())
                        : pages.issuePage().show(visit, issue))
                .or(() -> pages.project(visit, key, ProjectPermissions.BROWSE_PROJECTS)
                        .map(project -> new Page.Redirect("/projects/" + project.getKey() + "/summary")))
                .orElseGet(() -> unseen(visit));
    }

    private Optional<Issue> issue(Visit visit, String key) {
        return pages.issue(visit, key);
    }

    /** A missing thing and one that may not be seen look the same; who is not signed in may sign in. */
    private Page unseen(Visit visit) {
        if (visit.user().isEmpty()) {
            String path =
                    visit.request().getRequestURI().substring(visit.context().length());
            String query = visit.request().getQueryString();
            return new Page.Redirect("/login.jsp?os_destination="
                    + URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8));
        }
        return pages.admin()
                .message(404, "Not found", "It does not exist, or you do not have the permission to see it.");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
