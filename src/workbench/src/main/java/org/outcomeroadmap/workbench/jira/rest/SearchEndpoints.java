package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.StoredIssue;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** Search, and Jira Software's boards and epics. */
final class SearchEndpoints {
    private static final int LARGEST_PAGE = 1000;

    private final JiraModel model;

    SearchEndpoints(JiraModel model) {
        this.model = model;
    }

    /** What part of the results is wanted, and which fields of them. */
    private record Wanted(int startAt, int maxResults, List<String> fields) {
        static Wanted of(Call call) {
            return new Wanted(call.number("startAt", 0), call.number("maxResults", 50), call.several("fields"));
        }
    }

    void addTo(Routes api) {
        api.on(
                        "GET",
                        "/search",
                        (call, user) -> found(call, user, call.parameter("jql").orElse(""), Wanted.of(call)))
                .on("POST", "/search", this::search);
    }

    void addAgileTo(Routes agile) {
        agile.on("GET", "/board", this::boards)
                .on("GET", "/board/{id}", (call, user) -> bean(call, board(call, user)))
                .on("GET", "/board/{id}/configuration", this::configuration)
                .on(
                        "GET",
                        "/board/{id}/issue",
                        (call, user) ->
                                page(call, user, model.filters().issues(board(call, user), user), Wanted.of(call)))
                .on("GET", "/board/{id}/epic", this::epics)
                .on("GET", "/epic/{key}/issue", this::issuesOfEpic);
    }

    private Object search(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        List<String> fields = new ArrayList<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        Wanted wanted = new Wanted(
                body.path("startAt").asInt(0), body.path("maxResults").asInt(50), fields);
        return found(call, user, body.path("jql").asText(), wanted);
    }

    private Object found(Call call, ApplicationUser user, String jql, Wanted wanted) {
        try {
            return page(call, user, model.search().find(user, jql), wanted);
        } catch (JqlException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, @Nullable Object> page(Call call, ApplicationUser user, List<Issue> found, Wanted wanted) {
        if (wanted.startAt < 0) {
            throw new Refusal(400, "startAt must not be negative");
        }
        int max = wanted.maxResults < 0 ? LARGEST_PAGE : Math.min(wanted.maxResults, LARGEST_PAGE);
        IssueBeans beans = new IssueBeans(new Beans(model, call.base()), user);
        List<String> fields = wanted.fields.isEmpty() ? List.of("*navigable") : wanted.fields;
        return object(
                "expand",
                "schema,names",
                "startAt",
                wanted.startAt,
                "maxResults",
                max,
                "total",
                found.size(),
                "issues",
                found.stream()
                        .skip(wanted.startAt)
                        .limit(max)
                        .map(issue -> beans.issue((StoredIssue) issue, fields))
                        .toList());
    }

    private Rows.Board board(Call call, ApplicationUser user) {
        return model.filters().boards(user).stream()
                .filter(board -> board.id() == call.id("id"))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        404,
                        "The requested board cannot be viewed because it either does not"
                                + " exist or you do not have permission to view it."));
    }

    private static Map<String, @Nullable Object> bean(Call call, Rows.Board board) {
        return object(
                "id",
                board.id(),
                "self",
                call.base() + "/rest/agile/1.0/board/" + board.id(),
                "name",
                board.name(),
                "type",
                "kanban");
    }

    private Object boards(Call call, ApplicationUser user) {
        String project = call.parameter("projectKeyOrId").orElse("");
        String name = call.parameter("name").orElse("").toLowerCase(Locale.ROOT);
        Predicate<Rows.Board> wanted = board -> model.projects()
                        .visible(board.projectId(), user)
                        .filter(one -> project.isEmpty()
                                || one.getKey().equals(project)
                                || one.getId().toString().equals(project))
                        .isPresent()
                && board.name().toLowerCase(Locale.ROOT).contains(name);
        return values(
                call,
                model.filters().boards(user).stream()
                        .filter(wanted)
                        .map(board -> bean(call, board))
                        .toList());
    }

    private static Map<String, @Nullable Object> values(Call call, List<Map<String, @Nullable Object>> all) {
        int start = call.number("startAt", 0);
        int max = call.number("maxResults", 50);
        return object(
                "maxResults",
                max,
                "startAt",
                start,
                "total",
                all.size(),
                "isLast",
                start + max >= all.size(),
                "values",
                all.stream().skip(start).limit(max).toList());
    }

    private Object configuration(Call call, ApplicationUser user) {
        Rows.Board board = board(call, user);
        Beans beans = new Beans(model, call.base());
        List<Map<String, @Nullable Object>> columns = model.constants().getStatuses().stream()
                .map(status -> object("name", status.getName(), "statuses", List.of(reference(beans, status))))
                .toList();
        Map<String, @Nullable Object> bean = bean(call, board);
        bean.put(
                "filter",
                object("id", Long.toString(board.filterId()), "self", beans.api("filter/" + board.filterId())));
        bean.put("columnConfig", object("columns", columns, "constraintType", "none"));
        return bean;
    }

    private static Map<String, @Nullable Object> reference(Beans beans, Status status) {
        return object("id", status.getId(), "self", beans.api("status/" + status.getId()));
    }

    private Object epics(Call call, ApplicationUser user) {
        List<Map<String, @Nullable Object>> epics = model.filters().issues(board(call, user), user).stream()
                .filter(issue -> issue.getIssueType().getName().equals("Epic"))
                .map(issue -> object(
                        "id", issue.getId(),
                        "key", issue.getKey(),
                        "self", call.base() + "/rest/agile/1.0/epic/" + issue.getId(),
                        "name", model.epicName(issue),
                        "summary", issue.getSummary(),
                        "done", issue.getResolutionId() != null))
                .toList();
        return values(call, epics);
    }

    private Object issuesOfEpic(Call call, ApplicationUser user) {
        StoredIssue epic = model.issues()
                .find(call.at("key"))
                .filter(issue -> model.sees(user, issue))
                .orElseThrow(Refusal::noSuchIssue);
        String jql = "\"Epic Link\" = " + epic.getKey() + " order by key asc";
        return page(call, user, model.search().find(user, jql), Wanted.of(call));
    }
}
