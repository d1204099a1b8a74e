package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows.Filter;
import org.outcomeroadmap.workbench.jira.Rows.Group;
import org.outcomeroadmap.workbench.jira.Rows.Share;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** Saved queries and whom they are shared with. */
final class FilterEndpoints {
    private final JiraModel model;

    FilterEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        api.on("POST", "/filter", this::create)
                .on(
                        "GET",
                        "/filter/favourite",
                        (call, user) -> model.filters().visible(user).stream()
                                .filter(filter -> filter.favourites().contains(user.getKey()))
                                .map(filter -> bean(call, user, filter))
                                .toList())
                .on("GET", "/filter/defaultShareScope", (call, user) -> object("scope", "PRIVATE"))
                .on("GET", "/filter/{id}", (call, user) -> bean(call, user, seen(call, user)))
                .on("PUT", "/filter/{id}", this::edit)
                .on("DELETE", "/filter/{id}", (call, user) -> {
                    model.filters().delete(owned(call, user));
                    return Reply.NOTHING;
                })
                .on("GET", "/filter/{id}/permission", (call, user) -> shares(call, seen(call, user)))
                .on("POST", "/filter/{id}/permission", this::share)
                .on("GET", "/filter/{id}/permission/{share}", (call, user) -> bean(call, share(call, seen(call, user))))
                .on("DELETE", "/filter/{id}/permission/{share}", (call, user) -> {
                    Filter filter = owned(call, user);
                    model.filters()
                            .save(filter.notSharedWith(share(call, filter).id()));
                    return Reply.NOTHING;
                });
    }

    private Filter seen(Call call, ApplicationUser user) {
        return model.filters()
                .find(call.id("id"), user)
                .orElseThrow(() -> new Refusal(
                        400,
                        "The selected filter is not available to you, perhaps it has been deleted or had its"
                                + " permissions changed."));
    }

    private Filter owned(Call call, ApplicationUser user) {
        Filter filter = seen(call, user);
        if (!filter.ownerKey().equals(user.getKey())) {
            throw new Refusal(403, "You must be the owner of the filter to change it.");
        }
        return filter;
    }

    private String checkedQuery(ApplicationUser user, String jql) {
        try {
            model.search().find(user, jql);
            return jql;
        } catch (JqlException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private void checkName(ApplicationUser user, String name, long id) {
        boolean taken = model.filters().visible(user).stream()
                .anyMatch(filter -> filter.id() != id
                        && filter.ownerKey().equals(user.getKey())
                        && filter.name().equalsIgnoreCase(name));
        if (name.isBlank() || taken) {
            throw new Refusal(
                    400,
                    List.of(),
                    Map.of(
                            "filterName",
                            taken
                                    ? "Filter with same name already exists."
                                    : "You must specify a name to save this" + " filter as."));
        }
    }

    private Object create(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        String jql = checkedQuery(user, body.path("jql").asText());
        checkName(user, body.path("name").asText(), 0);
        Filter filter = model.filters()
                .create(
                        user,
                        body.path("name").asText(),
                        body.path("description").asText(),
                        jql);
        return bean(call, user, changed(filter, body, user));
    }

    private Object edit(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        Filter filter =
                body.has("name") || body.has("jql") || body.has("description") ? owned(call, user) : seen(call, user);
        if (body.has("jql")) {
            checkedQuery(user, body.path("jql").asText());
        }
        if (body.has("name")) {
            checkName(user, body.path("name").asText(), filter.id());
        }
        return bean(call, user, changed(filter, body, user));
    }

    private Filter changed(Filter filter, JsonNode body, ApplicationUser user) {
        List<String> favourites = new ArrayList<>(filter.favourites());
        if (body.has("favourite")) {
            favourites.remove(user.getKey());
        }
        if (body.path("favourite").asBoolean()) {
            favourites.add(user.getKey());
        }
        return model.filters()
                .save(new Filter(
                        filter.id(),
                        body.path("name").asText(filter.name()),
                        body.path("description").asText(filter.description()),
                        body.path("jql").asText(filter.jql()),
                        filter.ownerKey(),
                        filter.shares(),
                        favourites));
    }

    private Object share(Call call, ApplicationUser user) throws IOException {
        Filter filter = owned(call, user);
        JsonNode body = call.body();
        String type = body.path("type").asText();
        Map<String, String> errors = new HashMap<>();
        String value = switch (type) {
            case "global", "authenticated", "loggedin" -> null;
            case "project" ->
                model.projects()
                        .visible(body.path("projectId").asText(), user)
                        .map(project -> project.getId().toString())
                        .orElseGet(() -> wrong(errors, "The project does not exist or you can't browse it."));
            case "group" ->
                model.groups()
                        .find(body.path("groupname").asText())
                        .map(Group::name)
                        .orElseGet(() -> wrong(errors, "The group does not exist."));
            case "user" ->
                model.users()
                        .withKey(body.path("userKey").asText())
                        .map(ApplicationUser::getKey)
                        .orElseGet(() -> wrong(errors, "The user does not exist."));
            default -> wrong(errors, "'" + type + "' is not a type of share.");
        };
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
        return Reply.created(shares(call, model.filters().share(filter, type, value)));
    }

    private static String wrong(Map<String, String> errors, String words) {
        errors.put("type", words);
        return "";
    }

    private static Share share(Call call, Filter filter) {
        return filter.shares().stream()
                .filter(share -> share.id() == call.id("share"))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "The share permission does not exist."));
    }

    private List<Map<String, @Nullable Object>> shares(Call call, Filter filter) {
        return filter.shares().stream().map(share -> bean(call, share)).toList();
    }

    private Map<String, @Nullable Object> bean(Call call, Share share) {
        Beans beans = new Beans(model, call.base());
        Map<String, @Nullable Object> bean = object("id", share.id(), "type", share.type());
        String value = String.valueOf(share.value());
        switch (share.type()) {
            case "project" ->
                bean.put(
                        "project",
                        model.projects().withIdOrKey(value).map(beans::project).orElse(null));
            case "group" -> bean.put("group", object("name", value));
            case "user" -> bean.put("user", beans.user(model.users().getUserByKey(value)));
            default -> bean.put("view", true);
        }
        return bean;
    }

    private Map<String, @Nullable Object> bean(Call call, ApplicationUser user, Filter filter) {
        Beans beans = new Beans(model, call.base());
        return object(
                "self", beans.api("filter/" + filter.id()),
                "id", Long.toString(filter.id()),
                "name", filter.name(),
                "description", filter.description(),
                "owner", beans.user(model.users().getUserByKey(filter.ownerKey())),
                "jql", filter.jql(),
                "viewUrl", call.base() + "/issues/?filter=" + filter.id(),
                "searchUrl", beans.api("search?jql=" + Beans.encoded(filter.jql())),
                "favourite", filter.favourites().contains(user.getKey()),
                "sharePermissions", shares(call, filter),
                "editable", filter.ownerKey().equals(user.getKey()),
                "subscriptions", object("size", 0, "items", List.of()));
    }
}
