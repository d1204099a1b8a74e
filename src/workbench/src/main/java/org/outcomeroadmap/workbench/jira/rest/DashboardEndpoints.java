package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows.Dashboard;
import org.outcomeroadmap.workbench.jira.Rows.DashboardItem;

/** Dashboards, the properties of their items, and what Jira's dashboard page itself calls to arrange them. */
final class DashboardEndpoints {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32_768;

    private final JiraModel model;

    DashboardEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        String property = "/dashboard/{id}/items/{item}/properties/{key}";
        api.on("GET", "/dashboard", this::list)
                .on("GET", "/dashboard/{id}", (call, user) -> bean(call, seen(call, user)))
                .on("GET", "/dashboard/{id}/items/{item}/properties", this::keys)
                .on("GET", property, this::property)
                .on("PUT", property, this::keep)
                .on("DELETE", property, this::forget);
    }

    /** What the dashboard page calls; paths and methods are those of Jira's own page. */
    void addPageTo(Routes dashboards) {
        dashboards
                .on("POST", "/{id}/gadget", this::add)
                .on("PUT", "/{id}/layout", this::arrange)
                .on("PUT", "/{id}/gadget/{item}/prefs", this::prefer)
                .on("DELETE", "/{id}/gadget/{item}", (call, user) -> {
                    Dashboard dashboard = owned(call, user);
                    model.dashboards().remove(dashboard, item(call, dashboard));
                    return Reply.NOTHING;
                });
    }

    private Object list(Call call, ApplicationUser user) {
        String filter = call.parameter("filter").orElse("");
        List<Dashboard> all = model.dashboards().visible(user).stream()
                .filter(dashboard -> switch (filter) {
                    case "favourite" -> dashboard.favourites().contains(user.getKey());
                    case "my" -> model.dashboards().owns(user, dashboard);
                    case "" -> true;
                    default -> throw new Refusal(400, "The filter must be 'favourite' or 'my'.");
                })
                .toList();
        int start = Math.max(0, call.number("startAt", 0));
        int size = Math.max(0, call.number("maxResults", 20));
        return object(
                "startAt",
                start,
                "maxResults",
                size,
                "total",
                all.size(),
                "dashboards",
                all.stream()
                        .skip(start)
                        .limit(size)
                        .map(dashboard -> bean(call, dashboard))
                        .toList());
    }

    private Dashboard seen(Call call, ApplicationUser user) {
        return model.dashboards()
                .find(call.id("id"), user)
                .orElseThrow(() -> new Refusal(404, "The dashboard with id '" + call.at("id") + "' does not exist."));
    }

    private Dashboard owned(Call call, ApplicationUser user) {
        Dashboard dashboard = seen(call, user);
        if (!model.dashboards().owns(user, dashboard)) {
            throw new Refusal(403, "You must be the owner of the dashboard to change it.");
        }
        return dashboard;
    }

    private static DashboardItem item(Call call, Dashboard dashboard) {
        return dashboard.items().stream()
                .filter(item -> item.id() == call.id("item"))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "The dashboard item does not exist."));
    }

    private Map<String, @Nullable Object> bean(Call call, Dashboard dashboard) {
        return object(
                "id", Long.toString(dashboard.id()),
                "name", dashboard.name(),
                "self", new Beans(model, call.base()).api("dashboard/" + dashboard.id()),
                "view", call.base() + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
    }

    private Object keys(Call call, ApplicationUser user) {
        Dashboard dashboard = seen(call, user);
        DashboardItem item = item(call, dashboard);
        String path = "dashboard/" + dashboard.id() + "/items/" + item.id() + "/properties/";
        Beans beans = new Beans(model, call.base());
        return object(
                "keys",
                item.properties().keySet().stream()
                        .sorted()
                        .map(key -> object("self", beans.api(path + Beans.encoded(key)), "key", key))
                        .toList());
    }

    private Object property(Call call, ApplicationUser user) throws IOException {
        String key = call.at("key");
        String value = item(call, seen(call, user)).properties().get(key);
        if (value == null) {
            throw new Refusal(404, "The property " + key + " does not exist.");
        }
        return object("key", key, "value", Call.JSON.readTree(value));
    }

    private Object keep(Call call, ApplicationUser user) throws IOException {
        Dashboard dashboard = owned(call, user);
        DashboardItem item = item(call, dashboard);
        String value = anyJson(call);
        if (call.at("key").length() > LONGEST_KEY || value.length() > LONGEST_VALUE) {
            throw new Refusal(
                    400,
                    "A property's key has at most " + LONGEST_KEY + " characters, its value " + LONGEST_VALUE + ".");
        }
        Map<String, String> all = new HashMap<>(item.properties());
        boolean there = all.put(call.at("key"), value) != null;
        model.dashboards().keep(dashboard, item, all);
        return new Reply(there ? 200 : 201, object());
    }

    private static String anyJson(Call call) throws IOException {
        String text = new String(call.request().getInputStream().readNBytes(LONGEST_VALUE * 4), StandardCharsets.UTF_8);
        try {
            JsonNode value = Call.JSON.readTree(text);
            if (value == null || value.isMissingNode()) {
                throw new Refusal(400, "The value of a property must be JSON.");
            }
            return Call.JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "The value of a property must be JSON.");
        }
    }

    private Object forget(Call call, ApplicationUser user) {
        Dashboard dashboard = owned(call, user);
        DashboardItem item = item(call, dashboard);
        Map<String, String> all = new HashMap<>(item.properties());
        if (all.remove(call.at("key")) == null) {
            throw new Refusal(404, "The property " + call.at("key") + " does not exist.");
        }
        model.dashboards().keep(dashboard, item, all);
        return Reply.NOTHING;
    }

    private Object add(Call call, ApplicationUser user) throws IOException {
        Dashboard dashboard = owned(call, user);
        DashboardItem item = model.dashboards()
                .add(dashboard, user, call.body().path("moduleKey").asText());
        return Reply.created(object("id", Long.toString(item.id())));
    }

    private Object arrange(Call call, ApplicationUser user) throws IOException {
        Dashboard dashboard = owned(call, user);
        List<List<Long>> columns = new ArrayList<>();
        for (JsonNode column : call.body().path("columns")) {
            List<Long> ids = new ArrayList<>();
            column.forEach(id -> ids.add(id.asLong()));
            columns.add(ids);
        }
        model.dashboards().arrange(dashboard, columns);
        return Reply.NOTHING;
    }

    /** Preferences are texts in Jira, whatever the item's script handed over. */
    private Object prefer(Call call, ApplicationUser user) throws IOException {
        Dashboard dashboard = owned(call, user);
        DashboardItem item = item(call, dashboard);
        Map<String, String> preferences = new LinkedHashMap<>();
        call.body()
                .properties()
                .forEach(entry ->
                        preferences.put(entry.getKey(), entry.getValue().asText()));
        if (preferences.toString().length() > LONGEST_VALUE) {
            throw new Refusal(400, "The preferences of an item have at most " + LONGEST_VALUE + " characters.");
        }
        model.dashboards().prefer(dashboard, item, preferences);
        return Reply.NOTHING;
    }
}
