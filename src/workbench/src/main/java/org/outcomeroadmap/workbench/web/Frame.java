package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;

/** Header, navigation and sidebar around a page's content. */
final class Frame {

    /** Sections of the project settings in which apps place links. */
    private static final List<String> SETTINGS_SECTIONS =
            List.of("atl.jira.proj.config/projectgroup1", "atl.jira.proj.config/projectgroup4");

    private final JiraServices jira;
    private final JiraModel model;
    private final PluginModules modules;
    private final Templates templates;

    Frame(JiraServices jira, JiraModel model, PluginModules modules, Templates templates) {
        this.jira = jira;
        this.model = model;
        this.modules = modules;
        this.templates = templates;
    }

    /**
     * The whole document.
     *
     * @param head markup for the end of the head
     * @param scripts markup for the end of the body
     */
    String document(Visit visit, Page.Shown page, Html head, Html scripts) {
        Map<String, Object> values = new HashMap<>();
        values.put("context", visit.context());
        values.put("token", visit.token());
        values.put("title", page.title());
        values.put("bodyHtml", page.body());
        values.put("headHtml", head);
        values.put("scriptsHtml", scripts);
        values.put("here", here(visit));
        values.put("theme", "auto");
        visit.said().ifPresent(said -> values.put("said", said));
        visit.user().ifPresent(user -> {
            values.put("user", user(user));
            values.put("theme", ProfilePages.theme(model, user));
        });
        page.project().ifPresent(project -> {
            values.put("project", Map.of("key", project.getKey(), "name", project.getName()));
            values.put("sidebar", sidebar(visit, project));
        });
        return templates.render("frame", values).text();
    }

    /** The address of the page below the context path, for forms that return to it. */
    private static String here(Visit visit) {
        String query = visit.request().getQueryString();
        return visit.request().getMethod().equals("GET") ? visit.path() + (query == null ? "" : "?" + query) : "/";
    }

    /** The links that apps place in a project's settings, for the visitor. */
    List<Map<String, Object>> settings(Visit visit, Project project) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (String section : SETTINGS_SECTIONS) {
            for (PluginModules.Link link : modules.webItems(section, context(visit, project))) {
                links.add(Map.of("id", link.key().replace(':', '-'), "label", link.label(), "url", link.url()));
            }
        }
        return links;
    }

    private List<Map<String, Object>> sidebar(Visit visit, Project project) {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item(visit, "/browse/" + project.getKey(), "Issues"));
        for (PluginModules.Link link :
                modules.webItems("jira.project.sidebar.plugins.navigation", context(visit, project))) {
            items.add(Map.of("url", link.url(), "label", link.label(), "selected", false));
        }
        if (jira.permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.remoteUser())) {
            items.add(item(
                    visit, "/plugins/servlet/project-config/" + project.getKey() + "/summary", "Project settings"));
        }
        return items;
    }

    private static Map<String, Object> item(Visit visit, String path, String label) {
        String uri = visit.request().getRequestURI();
        return Map.of("url", visit.context() + path, "label", label, "selected", uri.equals(visit.context() + path));
    }

    private Map<String, Object> user(ApplicationUser user) {
        return Map.of(
                "name", user.getName(),
                "displayName", user.getDisplayName(),
                "admin", jira.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }

    private static Map<String, Object> context(Visit visit, Project project) {
        Map<String, Object> context = new HashMap<>();
        context.put("project", project);
        context.put("projectKeyEncoded", project.getKey());
        context.put("pathEncodedProjectKey", project.getKey());
        Optional.ofNullable(visit.remoteUser()).ifPresent(user -> context.put("user", user));
        context.put("helper", new JiraHelper(visit.request(), project, Map.of("project", project)));
        return context;
    }
}
