package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** A board: the issues of its filter as cards in columns of statuses, narrowed by quick filters. */
final class BoardPage {
    static final String PATH = "/secure/RapidBoard.jspa?rapidView=";
    private static final int CARDS = 500;

    private final JiraModel model;
    private final PluginModules modules;
    private final Columns fields;
    private final Templates templates;

    BoardPage(JiraModel model, PluginModules modules, Columns fields, Templates templates) {
        this.model = model;
        this.modules = modules;
        this.fields = fields;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(
                "/secure/RapidBoard.jspa",
                visit -> model.boards()
                        .find(visit.number("rapidView", 0), visit.remoteUser())
                        .map(board -> show(visit, board)));
    }

    private Page show(Visit visit, Rows.Board board) {
        List<Long> wanted = Stream.of(visit.parameter("activeQuickFilters").split(","))
                .filter(id -> id.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .toList();
        List<String> narrowing = board.quickFilters().stream()
                .filter(filter -> wanted.contains(filter.id()))
                .map(Rows.QuickFilter::jql)
                .toList();
        Optional<Project> project = project(visit, board);
        Map<String, Object> values = new HashMap<>();
        values.put("board", board);
        values.put(
                "quickFilters",
                board.quickFilters().stream()
                        .map(filter -> quick(board, filter, wanted))
                        .toList());
        addCards(values, visit, board, narrowing);
        values.put(
                "may",
                visit.user()
                        .filter(user -> model.boards().administers(user, board))
                        .isPresent());
        values.put("tools", modules.webSections("jira.agile.board.tools", tools(visit, board, project)));
        values.put("selected", visit.parameter("selectedIssue"));
        return new Page.Shown(
                200,
                board.name(),
                templates.render(visit, "board", values),
                project,
                List.of("atl.general", "gh-rapid"));
    }

    /** The cards in their rows; where a query of the board can't be answered, what is wrong with it. */
    private void addCards(Map<String, Object> values, Visit visit, Rows.Board board, List<String> narrowing) {
        values.put("error", "");
        values.put("lanes", List.of());
        values.put("left", 0);
        try {
            List<Issue> issues = model.boards().issues(board, visit.remoteUser(), narrowing);
            values.put(
                    "lanes",
                    new BoardLanes(model)
                            .of(visit, board, issues.stream().limit(CARDS).toList()).stream()
                                    .map(lane -> lane(visit, board, lane))
                                    .toList());
            values.put("left", Math.max(0, issues.size() - CARDS));
        } catch (JqlException wrong) {
            values.put("error", String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<Project> project(Visit visit, Rows.Board board) {
        List<Project> projects = model.boards().projects(board, visit.remoteUser());
        return projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
    }

    private static Map<String, Object> tools(Visit visit, Rows.Board board, Optional<Project> project) {
        Map<String, Object> context =
                new HashMap<>(project.map(one -> Frame.context(visit, one)).orElseGet(() -> Frame.context(visit)));
        context.put("board", Map.of("id", board.id(), "name", board.name()));
        return context;
    }

    /** A quick filter's button: it leads to the board with or without it. */
    private static Map<String, Object> quick(Rows.Board board, Rows.QuickFilter filter, List<Long> wanted) {
        boolean on = wanted.contains(filter.id());
        List<Long> next = new ArrayList<>(wanted);
        if (!next.remove(filter.id())) {
            next.add(filter.id());
        }
        String ids = next.stream().map(String::valueOf).collect(Collectors.joining(","));
        return Map.of(
                "name",
                filter.name(),
                "on",
                on,
                "jql",
                filter.jql(),
                "path",
                PATH + board.id() + (ids.isEmpty() ? "" : "&activeQuickFilters=" + ids));
    }

    private Map<String, Object> lane(Visit visit, Rows.Board board, BoardLanes.Lane lane) {
        List<Map<String, Object>> columns = board.columns().stream()
                .map(column -> column(visit, board, lane, column))
                .toList();
        return Map.of("title", lane.title(), "count", lane.issues().size(), "columns", columns);
    }

    private Map<String, Object> column(Visit visit, Rows.Board board, BoardLanes.Lane lane, Rows.Column column) {
        List<Map<String, Object>> cards = lane.issues().stream()
                .filter(issue -> column.statusIds().contains(issue.getStatusId()))
                .map(issue -> card(visit, board, issue))
                .toList();
        return Map.of("name", column.name(), "statuses", String.join(",", column.statusIds()), "cards", cards);
    }

    private Map<String, Object> card(Visit visit, Rows.Board board, Issue issue) {
        List<Map<String, Object>> shown = board.cardFields().stream()
                .map(id -> Map.<String, Object>of(
                        "name", fields.label(id), "value", fields.cell(visit.context(), id, issue)))
                .filter(field -> !String.valueOf(field.get("value")).isBlank())
                .toList();
        return Map.of(
                "key", issue.getKey(),
                "summary", issue.getSummary(),
                "type", issue.getIssueType().getName(),
                "fields", shown);
    }
}
