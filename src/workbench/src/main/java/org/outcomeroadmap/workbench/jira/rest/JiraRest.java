package org.outcomeroadmap.workbench.jira.rest;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.outcomeroadmap.workbench.jira.JiraModel;

/** Jira's own REST, and the download of attachments, by the patterns of their paths. */
public final class JiraRest {
    private JiraRest() {}

    /** The servlets to mount below Jira's context path. */
    public static Map<String, HttpServlet> servlets(JiraModel model) {
        SiteEndpoints site = new SiteEndpoints(model);
        CommentEndpoints comments = new CommentEndpoints(model);
        LinkedEndpoints linked = new LinkedEndpoints(model, comments);
        SearchEndpoints search = new SearchEndpoints(model);
        Routes api = new Routes(model.currentUser());
        site.addTo(api);
        new MetaEndpoints(model).addTo(api);
        new IssueEndpoints(model, comments).addTo(api);
        comments.addTo(api);
        linked.addTo(api);
        search.addTo(api);
        new ProjectEndpoints(model).addTo(api);
        new FilterEndpoints(model).addTo(api);
        DashboardEndpoints dashboards = new DashboardEndpoints(model);
        dashboards.addTo(api);
        Routes arranging = new Routes(model.currentUser());
        dashboards.addPageTo(arranging);
        Routes agile = new Routes(model.currentUser());
        new AgileEndpoints(model).addTo(agile);
        Routes greenhopper = new Routes(model.currentUser());
        new BoardConfigEndpoints(model).addTo(greenhopper);
        Routes auth = new Routes(model.currentUser());
        site.addSessionTo(auth);
        Routes tokens = new Routes(model.currentUser());
        site.addTokensTo(tokens);
        Routes files = new Routes(model.currentUser());
        linked.addDownloadTo(files);
        return Map.of(
                "/rest/api/2/*", api,
                "/rest/api/latest/*", api,
                "/rest/agile/1.0/*", agile,
                "/rest/greenhopper/1.0/*", greenhopper,
                "/rest/dashboards/1.0/*", arranging,
                "/rest/auth/1/*", auth,
                "/rest/pat/latest/*", tokens,
                "/secure/attachment/*", files);
    }
}
