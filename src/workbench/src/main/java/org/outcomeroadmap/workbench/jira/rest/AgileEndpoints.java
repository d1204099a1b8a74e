package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows.Board;
import org.outcomeroadmap.workbench.jira.Rows.Column;
import org.outcomeroadmap.workbench.jira.Rows.Filter;
import org.outcomeroadmap.workbench.jira.Rows.QuickFilter;
import org.outcomeroadmap.workbench.jira.StoredIssue;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** Jira Software's boards and epics. */
final class AgileEndpoints {
    private static final String OF_EPIC = "\"Epic Link\" = ";
    private static final String WITHOUT_EPIC = "\"Epic Link\" is EMPTY and issuetype != Epic";

    private final JiraModel model;

    AgileEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes agile) {
        agile.on("GET", "/board", this::boards)
                .on("POST", "/board", this::create)
                .on("GET", "/board/{id}", (call, user) -> bean(call, board(call, user)))
                .on("DELETE", "/board/{id}", this::delete)
                .on("GET", "/board/{id}/configuration", this::configuration)
                .on("GET", "/board/{id}/issue", (call, user) -> ofBoard(call, user, List.of()))
                .on("GET", "/board/{id}/backlog", this::backlog)
                .on("GET", "/board/{id}/epic", this::epics)
                .on("GET", "/board/{id}/epic/none/issue", (call, user) -> ofBoard(call, user, List.of(WITHOUT_EPIC)))
                .on(
                        "GET",
                        "/board/{id}/epic/{key}/issue",
                        (call, user) -> ofBoard(
                                call, user, List.of(OF_EPIC + epic(call, user).getKey())))
                .on("GET", "/board/{id}/quickfilter", this::quickFilters)
                .on("GET", "/board/{id}/quickfilter/{quick}", this::quickFilter)
                .on("GET", "/board/{id}/project", this::projects)
                .on("GET", "/board/{id}/sprint", this::sprints)
                .on("GET", "/epic/none/issue", (call, user) -> found(call, user, WITHOUT_EPIC))
                .on("POST", "/epic/none/issue", (call, user) -> setEpic(call, user, List.of()))
                .on("GET", "/epic/{key}", (call, user) -> bean(call, epic(call, user)))
                .on(
                        "GET",
                        "/epic/{key}/issue",
                        (call, user) ->
                                found(call, user, OF_EPIC + epic(call, user).getKey()))
                .on(
                        "POST",
                        "/epic/{key}/issue",
                        (call, user) ->
                                setEpic(call, user, List.of(epic(call, user).getKey())));
    }

    private Board board(Call call, ApplicationUser user) {
        return model.boards()
                .find(call.id("id"), user)
                .orElseThrow(() -> new Refusal(
                        404,
                        "The requested board cannot be viewed because it either does not"
                                + " exist or you do not have permission to view it."));
    }

    private static String self(Call call, String path) {
        return call.base() + "/rest/agile/1.0/" + path;
    }

    private static Map<String, @Nullable Object> bean(Call call, Board board) {
        return object(
                "id",
                board.id(),
                "self",
                self(call, "board/" + board.id()),
                "name",
                board.name(),
                "type",
                board.type());
    }

    private Object boards(Call call, ApplicationUser user) {
        String name = call.parameter("name").orElse("").toLowerCase(Locale.ROOT);
        String key = call.parameter("projectKeyOrId").orElse("");
        List<String> types = call.several("type");
        List<Board> all = key.isEmpty()
                ? model.boards().visible(user)
                : model.boards()
                        .of(model.projects().visible(key, user).orElseThrow(() -> Refusal.noSuchProject(key)), user);
        Predicate<Board> wanted = board -> board.name().toLowerCase(Locale.ROOT).contains(name)
                && (types.isEmpty() || types.contains(board.type()));
        return Results.values(
                call,
                all.stream().filter(wanted).map(board -> bean(call, board)).toList());
    }

    private Object create(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        Map<String, String> errors = new HashMap<>();
        String name = body.path("name").asText("").strip();
        String type = body.path("type").asText("");
        if (name.isEmpty()) {
            errors.put("name", "The board name must not be empty.");
        }
        if (!List.of("kanban", "scrum").contains(type)) {
            errors.put("type", "The board type must be kanban or scrum.");
        }
        Filter filter =
                model.filters().find(body.path("filterId").asLong(), user).orElse(null);
        if (filter == null) {
            errors.put("filterId", "The filter does not exist or you do not have permission to view it.");
        }
        if (filter == null || !errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
        return Reply.created(bean(call, model.boards().create(user, name, type, filter)));
    }

    private Object delete(Call call, ApplicationUser user) {
        Board board = board(call, user);
        if (!model.boards().administers(user, board)) {
            throw new Refusal(403, "You do not have permission to delete this board.");
        }
        model.boards().delete(board);
        return Reply.NOTHING;
    }

    private Object configuration(Call call, ApplicationUser user) {
        Board board = board(call, user);
        Beans beans = new Beans(model, call.base());
        Map<String, @Nullable Object> bean = bean(call, board);
        bean.put(
                "filter",
                object("id", Long.toString(board.filterId()), "self", beans.api("filter/" + board.filterId())));
        boolean limits = board.columns().stream().anyMatch(column -> column.min() != null || column.max() != null);
        bean.put(
                "columnConfig",
                object(
                        "columns",
                        board.columns().stream()
                                .map(column -> column(beans, column))
                                .toList(),
                        "constraintType",
                        limits ? "issueCount" : "none"));
        if (board.type().equals("scrum")) {
            bean.put("estimation", object("type", "issueCount"));
        }
        bean.put("ranking", null);
        return bean;
    }

    private static Map<String, @Nullable Object> column(Beans beans, Column column) {
        Map<String, @Nullable Object> bean = object(
                "name",
                column.name(),
                "statuses",
                column.statusIds().stream()
                        .map(id -> object("id", id, "self", beans.api("status/" + id)))
                        .toList());
        if (column.min() != null) {
            bean.put("min", column.min());
        }
        if (column.max() != null) {
            bean.put("max", column.max());
        }
        return bean;
    }

    private Object page(Call call, ApplicationUser user, List<Issue> found) {
        return Results.issues(new IssueBeans(new Beans(model, call.base()), user), found, Results.Wanted.of(call));
    }

    private Object ofBoard(Call call, ApplicationUser user, List<String> narrowing) {
        Stream<String> asked = call.parameter("jql").stream();
        try {
            return page(
                    call,
                    user,
                    model.boards()
                            .issues(
                                    board(call, user),
                                    user,
                                    Stream.concat(narrowing.stream(), asked).toList()));
        } catch (JqlException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    private Object found(Call call, ApplicationUser user, String jql) {
        List<String> queries =
                Stream.concat(Stream.of(jql), call.parameter("jql").stream()).toList();
        try {
            return page(call, user, model.search().find(user, queries));
        } catch (JqlException e) {
            throw new Refusal(400, String.valueOf(e.getMessage()));
        }
    }

    /** Only boards with sprints have a backlog of what is in none; here no issue ever is in one. */
    private Object backlog(Call call, ApplicationUser user) {
        return board(call, user).type().equals("scrum")
                ? ofBoard(call, user, List.of("statusCategory != Done and issuetype != Epic"))
                : page(call, user, List.of());
    }

    private Object sprints(Call call, ApplicationUser user) {
        if (!board(call, user).type().equals("scrum")) {
            throw new Refusal(400, "The board does not support sprints");
        }
        return Results.values(call, List.of());
    }

    private Object projects(Call call, ApplicationUser user) {
        Beans beans = new Beans(model, call.base());
        List<Project> projects = model.boards().projects(board(call, user), user);
        return Results.values(call, projects.stream().map(beans::project).toList());
    }

    private Object quickFilters(Call call, ApplicationUser user) {
        Board board = board(call, user);
        return Results.values(
                call,
                board.quickFilters().stream().map(quick -> bean(board, quick)).toList());
    }

    private Object quickFilter(Call call, ApplicationUser user) {
        Board board = board(call, user);
        return board.quickFilters().stream()
                .filter(quick -> quick.id() == call.id("quick"))
                .findFirst()
                .map(quick -> bean(board, quick))
                .orElseThrow(() -> new Refusal(404, "The quick filter does not exist."));
    }

    private static Map<String, @Nullable Object> bean(Board board, QuickFilter quick) {
        return object(
                "id", quick.id(),
                "boardId", board.id(),
                "name", quick.name(),
                "jql", quick.jql(),
                "description", quick.description(),
                "position", board.quickFilters().indexOf(quick));
    }

    private Object epics(Call call, ApplicationUser user) {
        List<String> done = call
                .parameter("done")
                .map(text -> "resolution " + (text.equals("true") ? "is not" : "is") + " EMPTY")
                .stream()
                .toList();
        List<Issue> epics = model.boards()
                .issues(
                        board(call, user),
                        user,
                        Stream.concat(Stream.of("issuetype = Epic"), done.stream())
                                .toList());
        return Results.values(
                call, epics.stream().map(issue -> bean(call, issue)).toList());
    }

    private Map<String, @Nullable Object> bean(Call call, Issue epic) {
        return object(
                "id", epic.getId(),
                "key", epic.getKey(),
                "self", self(call, "epic/" + epic.getId()),
                "name", model.epicName(epic),
                "summary", epic.getSummary(),
                "color", object("key", "color_1"),
                "done", epic.getResolutionId() != null);
    }

    private StoredIssue seen(String key, ApplicationUser user) {
        return model.issues().find(key).filter(issue -> model.sees(user, issue)).orElseThrow(Refusal::noSuchIssue);
    }

    private StoredIssue epic(Call call, ApplicationUser user) {
        StoredIssue issue = seen(call.at("key"), user);
        if (!issue.getIssueType().getName().equals("Epic")) {
            throw new Refusal(400, "The issue '" + issue.getKey() + "' is not an epic.");
        }
        return issue;
    }

    private Object setEpic(Call call, ApplicationUser user, List<String> epic) throws IOException {
        String field = model.epicLinkField();
        for (JsonNode key : call.body().path("issues")) {
            new IssueForm(model).edit(user, seen(key.asText(), user), Map.of(field, epic));
        }
        return Reply.NOTHING;
    }
}
