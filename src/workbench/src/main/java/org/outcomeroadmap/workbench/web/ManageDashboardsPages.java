package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;

/** The visitor's dashboards and those that others share: made, copied, renamed, shared, deleted. */
final class ManageDashboardsPages {
    static final String MANAGE = "/secure/ConfigurePortalPages!default.jspa";

    private final JiraModel model;
    private final Sharing sharing;
    private final Templates templates;

    ManageDashboardsPages(JiraModel model, Templates templates) {
        this.model = model;
        this.sharing = new Sharing(model);
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(MANAGE, visit -> visit.user().map(user -> list(visit, user)))
                .get(
                        "/secure/EditPortalPage!default.jspa",
                        visit -> own(visit).map(dashboard -> edit(visit, dashboard)))
                .post("/secure/AddPortalPage.jspa", visit -> visit.user().map(user -> create(visit, user)))
                .post("/secure/FavouritePortalPage.jspa", this::favour)
                .post("/secure/DeletePortalPage.jspa", this::delete);
        ofOwn(routes, "EditPortalPage", this::describe);
        ofOwn(
                routes,
                "SharePortalPage",
                (visit, dashboard) ->
                        sharing.share(visit, (type, value) -> model.dashboards().share(dashboard, type, value)));
        ofOwn(
                routes,
                "UnsharePortalPage",
                (visit, dashboard) -> model.dashboards().unshare(dashboard, visit.number("share", 0)));
    }

    private Optional<Page> favour(Visit visit) {
        return visit.user()
                .flatMap(user -> seen(visit).map(dashboard -> {
                    model.dashboards().favour(dashboard, user);
                    return visit.back(MANAGE);
                }));
    }

    private Optional<Page> delete(Visit visit) {
        return visit.user()
                .flatMap(user ->
                        seen(visit).filter(dashboard -> model.dashboards().mayDelete(user, dashboard)))
                .map(dashboard -> {
                    model.dashboards().delete(dashboard);
                    visit.say("success", "Deleted.");
                    return new Page.Redirect(MANAGE);
                });
    }

    private void describe(Visit visit, Rows.Dashboard dashboard) {
        model.dashboards()
                .describe(dashboard, visit.parameter("portalPageName"), visit.parameter("portalPageDescription"));
    }

    private void ofOwn(Routes routes, String action, BiConsumer<Visit, Rows.Dashboard> change) {
        routes.post(
                "/secure/" + action + ".jspa",
                visit -> own(visit).map(dashboard -> {
                    change.accept(visit, dashboard);
                    visit.say("success", "Saved.");
                    return visit.back(MANAGE);
                }));
    }

    private Optional<Rows.Dashboard> seen(Visit visit) {
        return model.dashboards().find(visit.number("pageId", 0), visit.remoteUser());
    }

    private Optional<Rows.Dashboard> own(Visit visit) {
        return visit.user()
                .flatMap(user ->
                        seen(visit).filter(dashboard -> model.dashboards().owns(user, dashboard)));
    }

    private Page list(Visit visit, ApplicationUser user) {
        List<Map<String, Object>> all = model.dashboards().visible(user).stream()
                .map(dashboard -> Map.<String, Object>of(
                        "dashboard", dashboard,
                        "owner", sharing.name(dashboard.ownerKey()),
                        "own", model.dashboards().owns(user, dashboard),
                        "mayDelete", model.dashboards().mayDelete(user, dashboard),
                        "favourite", dashboard.favourites().contains(user.getKey()),
                        "shares", sharing.line(dashboard.shares())))
                .toList();
        Function<Boolean, List<Map<String, Object>>> only =
                own -> all.stream().filter(row -> own.equals(row.get("own"))).toList();
        Map<String, Object> values = Map.of("mine", only.apply(true), "shared", only.apply(false), "all", all);
        return Page.shown("Manage dashboards", templates.render(visit, "dashboards", values));
    }

    private Page edit(Visit visit, Rows.Dashboard dashboard) {
        Map<String, Object> values = Map.of(
                "dashboard",
                dashboard,
                "shares",
                sharing.rows(dashboard.shares()),
                "projects",
                sharing.projects(visit),
                "groups",
                model.groups().all());
        return Page.shown("Edit dashboard", templates.render(visit, "dashboard-edit", values));
    }

    private Page create(Visit visit, ApplicationUser user) {
        List<Rows.DashboardItem> items = model.dashboards()
                .find(visit.number("clonePageId", 0), user)
                .map(Rows.Dashboard::items)
                .orElse(List.of());
        Rows.Dashboard made = model.dashboards()
                .create(user, visit.parameter("portalPageName"), visit.parameter("portalPageDescription"), items);
        return new Page.Redirect(DashboardPage.path(made));
    }
}
