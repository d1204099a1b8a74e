package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.host.Json;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.Dashboards;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;

/** A dashboard: its items in two columns, drawn by their apps' scripts. */
final class DashboardPage {
    static final String PATH = "/secure/Dashboard.jspa";

    private final JiraModel model;
    private final PluginModules modules;
    private final Templates templates;

    DashboardPage(JiraModel model, PluginModules modules, Templates templates) {
        this.model = model;
        this.modules = modules;
        this.templates = templates;
    }

    /** The address of a dashboard below the context path. */
    static String path(Rows.Dashboard dashboard) {
        return PATH + "?selectPageId=" + dashboard.id();
    }

    void addTo(Routes routes) {
        routes.get(
                PATH,
                visit -> visit.user()
                        .flatMap(user -> visit.parameter("selectPageId").isEmpty()
                                ? Optional.of(first(visit, user))
                                : model.dashboards()
                                        .find(visit.number("selectPageId", 0), user)
                                        .map(dashboard -> show(visit, user, dashboard))));
    }

    /** The dashboards that the user goes through: favourites, or all where there is no favourite. */
    private List<Rows.Dashboard> tabs(ApplicationUser user) {
        List<Rows.Dashboard> visible = model.dashboards().visible(user);
        List<Rows.Dashboard> favourites = visible.stream()
                .filter(dashboard -> dashboard.favourites().contains(user.getKey()))
                .toList();
        return favourites.isEmpty() ? visible : favourites;
    }

    private Page first(Visit visit, ApplicationUser user) {
        return tabs(user).stream()
                .findFirst()
                .map(dashboard -> show(visit, user, dashboard))
                .orElseGet(() -> new Page.Redirect(ManageDashboardsPages.MANAGE));
    }

    private Page show(Visit visit, ApplicationUser user, Rows.Dashboard dashboard) {
        List<PluginModules.DashboardItem> offered = modules.dashboardItems(Map.of("user", user));
        Map<String, PluginModules.DashboardItem> known =
                offered.stream().collect(Collectors.toMap(PluginModules.DashboardItem::key, Function.identity()));
        List<List<Map<String, Object>>> columns = IntStream.range(0, Dashboards.COLUMNS)
                .mapToObj(column -> dashboard.items().stream()
                        .filter(item -> item.column() == column)
                        .map(item -> item(user, dashboard, item, Optional.ofNullable(known.get(item.moduleKey()))))
                        .toList())
                .toList();
        List<Rows.Dashboard> tabs = new ArrayList<>(tabs(user));
        if (tabs.stream().noneMatch(tab -> tab.id() == dashboard.id())) {
            tabs.add(dashboard);
        }
        Map<String, Object> values = new HashMap<>();
        values.put("dashboard", dashboard);
        values.put("own", model.dashboards().owns(user, dashboard));
        values.put("favourite", dashboard.favourites().contains(user.getKey()));
        values.put("tabs", tabs);
        values.put("columns", columns);
        values.put("offered", offered);
        return new Page.Shown(
                200,
                dashboard.name(),
                templates.render(visit, "dashboard", values),
                Optional.empty(),
                List.of("atl.general", "atl.dashboard"));
    }

    private Map<String, Object> item(
            ApplicationUser user,
            Rows.Dashboard dashboard,
            Rows.DashboardItem item,
            Optional<PluginModules.DashboardItem> module) {
        Map<String, Object> context = Map.of(
                "user", user,
                "dashboard", Map.of("id", dashboard.id()),
                "dashboardItem", Map.of("id", item.id()),
                "preferences", item.preferences());
        return Map.of(
                "id", item.id(),
                "there", module.isPresent(),
                "moduleKey", item.moduleKey(),
                "title", module.map(PluginModules.DashboardItem::title).orElse("Not available"),
                "configurable",
                        module.map(PluginModules.DashboardItem::configurable).orElse(false),
                "amd", module.map(PluginModules.DashboardItem::amdModule).orElse(""),
                "preferences", Json.text(item.preferences()),
                "view", new Html(modules.dashboardItemView(item.moduleKey(), context)));
    }
}
