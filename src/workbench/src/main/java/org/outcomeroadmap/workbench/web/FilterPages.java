package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** Saved queries: the visitor's own, favourites, and those that others share. */
final class FilterPages {
    private static final String FILTERS = "/secure/ManageFilters.jspa";

    private final JiraModel model;
    private final Sharing sharing;
    private final Templates templates;

    FilterPages(JiraModel model, Templates templates) {
        this.model = model;
        this.sharing = new Sharing(model);
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(FILTERS, visit -> visit.user().map(user -> list(visit, user)))
                .get("/secure/EditFilter!default.jspa", visit -> own(visit).map(filter -> edit(visit, filter)))
                .post("/secure/SaveAsFilter.jspa", visit -> visit.user().map(user -> create(visit, user)))
                .post("/secure/FavouriteFilter.jspa", visit -> seen(visit).map(filter -> favour(visit, filter)));
        ofOwn(routes, "EditFilter", this::change);
        ofOwn(routes, "DeleteFilter", (visit, filter) -> model.filters().delete(filter));
        ofOwn(routes, "ShareFilter", this::share);
        ofOwn(
                routes,
                "UnshareFilter",
                (visit, filter) -> model.filters().save(filter.notSharedWith(visit.number("share", 0))));
    }

    private void ofOwn(Routes routes, String action, BiConsumer<Visit, Rows.Filter> change) {
        routes.post(
                "/secure/" + action + ".jspa",
                visit -> own(visit).map(filter -> {
                    change.accept(visit, filter);
                    visit.say("success", "Saved.");
                    return visit.back(FILTERS);
                }));
    }

    private Optional<Rows.Filter> seen(Visit visit) {
        return model.filters().find(visit.number("filterId", 0), visit.remoteUser());
    }

    private Optional<Rows.Filter> own(Visit visit) {
        return seen(visit)
                .filter(filter -> visit.user()
                        .filter(user -> filter.ownerKey().equals(user.getKey()))
                        .isPresent());
    }

    private Page list(Visit visit, ApplicationUser user) {
        List<Map<String, Object>> all = model.filters().visible(user).stream()
                .map(filter -> Map.<String, Object>of(
                        "filter", filter,
                        "owner", sharing.name(filter.ownerKey()),
                        "own", filter.ownerKey().equals(user.getKey()),
                        "favourite", filter.favourites().contains(user.getKey()),
                        "shares", sharing.line(filter.shares())))
                .toList();
        Function<String, List<Map<String, Object>>> only = key ->
                all.stream().filter(row -> Boolean.TRUE.equals(row.get(key))).toList();
        Map<String, Object> values = Map.of(
                "mine",
                only.apply("own"),
                "favourites",
                only.apply("favourite"),
                "shared",
                all.stream().filter(row -> Boolean.FALSE.equals(row.get("own"))).toList());
        return Page.shown("Filters", templates.render(visit, "filters", values));
    }

    private Page edit(Visit visit, Rows.Filter filter) {
        return Page.shown(
                "Edit filter",
                templates.render(
                        visit,
                        "filter",
                        Map.of(
                                "filter",
                                filter,
                                "shares",
                                sharing.rows(filter.shares()),
                                "projects",
                                sharing.projects(visit),
                                "groups",
                                model.groups().all())));
    }

    private void check(Visit visit) {
        if (visit.parameter("name").isBlank()) {
            throw new Refusal(400, "You must specify a name to save this filter as.");
        }
        try {
            model.search().find(visit.remoteUser(), visit.parameter("jql"));
        } catch (JqlException wrong) {
            throw new Refusal(400, String.valueOf(wrong.getMessage()));
        }
    }

    private Page create(Visit visit, ApplicationUser user) {
        check(visit);
        Rows.Filter filter = model.filters().create(user, visit.parameter("name"), "", visit.parameter("jql"));
        return new Page.Redirect("/issues/?filter=" + filter.id());
    }

    private void change(Visit visit, Rows.Filter filter) {
        check(visit);
        model.filters()
                .save(new Rows.Filter(
                        filter.id(),
                        visit.parameter("name"),
                        visit.parameter("description"),
                        visit.parameter("jql"),
                        filter.ownerKey(),
                        filter.shares(),
                        filter.favourites()));
    }

    private void share(Visit visit, Rows.Filter filter) {
        sharing.share(visit, (type, value) -> model.filters().share(filter, type, value));
    }

    private Page favour(Visit visit, Rows.Filter filter) {
        String key = visit.user().orElseThrow().getKey();
        List<String> favourites = new ArrayList<>(filter.favourites());
        if (!favourites.remove(key)) {
            favourites.add(key);
        }
        model.filters()
                .save(new Rows.Filter(
                        filter.id(),
                        filter.name(),
                        filter.description(),
                        filter.jql(),
                        filter.ownerKey(),
                        filter.shares(),
                        favourites));
        return visit.back(FILTERS);
    }
}
