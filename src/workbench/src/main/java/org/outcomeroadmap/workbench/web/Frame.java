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
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;

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
        values.put("here", visit.here());
        values.put("theme", "auto");
        visit.said().ifPresent(said -> values.put("said", said));
        visit.refusedForm().ifPresent(form -> values.put("refused", form));
        visit.user().ifPresent(user -> {
            values.put("user", user(user));
            values.put("theme", ProfilePages.theme(model, user));
        });
        List<Map<String, Object>> sidebar = sidebar(visit, page);
        if (!sidebar.isEmpty()) {
            values.put("sidebar", sidebar);
            values.put("sidebarLabel", page.project().isPresent() ? "Project" : "Administration");
        }
        page.project().ifPresent(project -> values.put("project", project));
        values.put("topLinks", links(visit, modules.webItems("system.top.navigation.bar", context(visit))));
        return templates.render("frame", values).text();
    }

    /** The links that apps place in a project's settings, for the visitor. */
    List<Map<String, Object>> settings(Visit visit, Project project) {
        List<Map<String, Object>> links = new ArrayList<>();
        for (String section : SETTINGS_SECTIONS) {
            for (PluginModules.Link link : modules.webItems(section, context(visit, project))) {
                links.add(Map.of(
                        "id",
                        link.key().replace(':', '-'),
                        "label",
                        link.label(),
                        "url",
                        link.url(),
                        "selected",
                        link.url().equals(visit.request().getRequestURI())));
            }
        }
        return links;
    }

    /** The groups of links beside the page: those of its project, or of the site's administration. */
    private List<Map<String, Object>> sidebar(Visit visit, Page.Shown page) {
        boolean settings = page.contexts().contains("atl.admin");
        if (page.project().isPresent()) {
            return projectSidebar(visit, page.project().get(), settings);
        }
        return settings && model.permissions().isJiraAdministrator(visit.remoteUser())
                ? administration(visit)
                : List.of();
    }

    private List<Map<String, Object>> projectSidebar(Visit visit, Project project, boolean settings) {
        String path = "/projects/" + project.getKey();
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(item(visit, path + "/summary", "Summary"));
        items.add(item(visit, path + "/issues", "Issues"));
        for (Rows.Board board : model.boards().of(project, visit.remoteUser())) {
            String address = BoardPage.PATH + board.id();
            items.add(Map.of(
                    "url",
                    visit.context() + address,
                    "label",
                    board.name(),
                    "selected",
                    visit.here().startsWith(address)));
        }
        items.addAll(
                links(visit, modules.webItems("jira.project.sidebar.plugins.navigation", context(visit, project))));
        List<Map<String, Object>> groups = new ArrayList<>(List.of(group("", items)));
        if (jira.permissions().hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, visit.remoteUser())) {
            String config = ProjectSettingsPages.PATH + project.getKey();
            if (!settings) {
                items.add(item(visit, config + "/summary", "Project settings"));
            } else {
                List<Map<String, Object>> pages = new ArrayList<>(List.of(
                        item(visit, config + "/summary", "Overview"),
                        item(visit, config + "/roles", "Users and roles"),
                        item(visit, config + "/permissions", "Permissions"),
                        item(visit, config + "/issuesecurity", "Issue security")));
                settings(visit, project).forEach(pages::add);
                groups.add(group("Project settings", pages));
            }
        }
        return groups;
    }

    private List<Map<String, Object>> administration(Visit visit) {
        List<Map<String, Object>> groups = new ArrayList<>();
        groups.add(group(
                "Administration",
                List.of(
                        item(visit, "/secure/admin/user/UserBrowser.jspa", "Users"),
                        item(visit, "/secure/admin/user/GroupBrowser.jspa", "Groups"),
                        item(visit, "/secure/project/ViewProjectRoles.jspa", "Project roles"),
                        item(visit, "/secure/project/ViewProjects.jspa", "Projects"),
                        item(visit, "/plugins/servlet/upm", "Manage apps"))));
        modules.webSections("admin_plugins_menu", context(visit))
                .forEach(section -> groups.add(group(section.label(), links(visit, section.links()))));
        return groups;
    }

    private static Map<String, Object> group(String label, List<Map<String, Object>> items) {
        return Map.of("label", label, "items", items);
    }

    private static List<Map<String, Object>> links(Visit visit, List<PluginModules.Link> links) {
        return links.stream()
                .map(link -> Map.<String, Object>of(
                        "url",
                        link.url(),
                        "label",
                        link.label(),
                        "selected",
                        link.url().equals(visit.request().getRequestURI())))
                .toList();
    }

    private static Map<String, Object> item(Visit visit, String path, String label) {
        return Map.of(
                "url",
                visit.context() + path,
                "label",
                label,
                "selected",
                visit.path().equals(path));
    }

    private Map<String, Object> user(ApplicationUser user) {
        return Map.of(
                "name", user.getName(),
                "displayName", user.getDisplayName(),
                "admin", jira.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }

    /** What fragments of pages about no project are shown with. */
    static Map<String, Object> context(Visit visit) {
        Map<String, Object> context = new HashMap<>();
        visit.user().ifPresent(user -> context.put("user", user));
        context.put("helper", new JiraHelper(visit.request(), null, Map.of()));
        return context;
    }

    static Map<String, Object> context(Visit visit, Project project) {
        Map<String, Object> context = context(visit);
        context.put("project", project);
        context.put("projectKeyEncoded", project.getKey());
        context.put("pathEncodedProjectKey", project.getKey());
        context.put("helper", new JiraHelper(visit.request(), project, Map.of("project", project)));
        return context;
    }
}
