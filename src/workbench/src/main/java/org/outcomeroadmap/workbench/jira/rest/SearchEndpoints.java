package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.jql.JqlException;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;

/** Finding issues by query. */
final class SearchEndpoints {
    private static final Set<String> PARTS =
            Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery", "properties");

    private final JiraModel model;

    SearchEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes api) {
        api.on(
                        "GET",
                        "/search",
                        (call, user) -> found(
                                call,
                                user,
                                new Query(
                                        call.parameter("jql").orElse(""),
                                        call.parameter("validateQuery").orElse("true"),
                                        Results.Wanted.of(call))))
                .on("POST", "/search", this::search)
                .on("GET", "/jql/autocompletedata", this::autocomplete)
                .on("GET", "/jql/autocompletedata/suggestions", this::suggest);
    }

    private Object autocomplete(Call call, ApplicationUser user) {
        List<Map<String, @Nullable Object>> fields = model.suggestions().fields(user).stream()
                .map(field -> {
                    String shown =
                            field.clause().map(cf -> field.name() + " - " + cf).orElse(field.name());
                    Map<String, @Nullable Object> bean =
                            object("value", JqlParser.quoted(field.name()), "displayName", shown);
                    field.clause().ifPresent(cf -> bean.put("cfid", cf));
                    bean.put("orderable", Boolean.toString(field.sortable()));
                    bean.put("searchable", "true");
                    bean.put("operators", field.operators());
                    bean.put("types", List.of(field.type()));
                    return bean;
                })
                .toList();
        List<Map<String, @Nullable Object>> functions = model.suggestions().functions().stream()
                .map(function -> object(
                        "value", function.written(),
                        "displayName", function.written(),
                        "isList", Boolean.toString(function.isList()),
                        "types", List.of(function.type())))
                .toList();
        return object(
                "visibleFieldNames",
                fields,
                "visibleFunctionNames",
                functions,
                "jqlReservedWords",
                JqlParser.RESERVED.stream().sorted().toList());
    }

    private Object suggest(Call call, ApplicationUser user) {
        String start = call.parameter("fieldValue").orElse("");
        return object(
                "results",
                model.suggestions().values(user, call.parameter("fieldName").orElse(""), start).stream()
                        .map(value -> object(
                                "value", JqlParser.quoted(value.value()), "displayName", Html.escape(value.shown())))
                        .toList());
    }

    /** A query and whether names and values in it that there are not make it fail. */
    private record Query(String jql, String validate, Results.Wanted wanted) {}

    private Object search(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        body.fieldNames().forEachRemaining(name -> {
            if (!PARTS.contains(name)) {
                throw new Refusal(
                        400,
                        "Unrecognized field \"" + name
                                + "\" (Class com.atlassian.jira.rest.v2.search.SearchRequestBean),"
                                + " not marked as ignorable");
            }
        });
        Results.Wanted wanted = new Results.Wanted(
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(50),
                texts(body.path("fields")),
                texts(body.path("expand")));
        return found(
                call,
                user,
                new Query(body.path("jql").asText(), body.path("validateQuery").asText("true"), wanted));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private Object found(Call call, ApplicationUser user, Query query) {
        IssueBeans beans = new IssueBeans(new Beans(model, call.base()), user);
        try {
            return Results.issues(beans, model.search().find(user, query.jql()), query.wanted());
        } catch (JqlException e) {
            String message = String.valueOf(e.getMessage());
            if (!query.validate().equals("false") || !parses(query.jql())) {
                throw new Refusal(400, message);
            }
            Map<String, @Nullable Object> nothing = Results.issues(beans, List.of(), query.wanted());
            nothing.put("warningMessages", List.of(message));
            return nothing;
        }
    }

    private static boolean parses(String jql) {
        try {
            JqlParser.parse(jql);
            return true;
        } catch (JqlException e) {
            return false;
        }
    }
}
