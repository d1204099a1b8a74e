package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Boards;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows.Board;
import org.outcomeroadmap.workbench.jira.Rows.Lane;
import org.outcomeroadmap.workbench.jira.Rows.QuickFilter;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** How a board is set up, over the REST that Jira Software's own pages and public scripts use for it. */
final class BoardConfigEndpoints {
    private static final int CARD_FIELDS = 3;
    private static final Set<String> SYSTEM_FIELDS =
            Set.of("issuetype", "status", "priority", "assignee", "reporter", "resolution", "created", "updated");
    private static final Map<Boards.Swimlanes, String> STRATEGIES = Map.of(
            Boards.Swimlanes.NONE, "none",
            Boards.Swimlanes.EPICS, "epic",
            Boards.Swimlanes.ASSIGNEES, "assignee",
            Boards.Swimlanes.QUERIES, "custom");

    private final JiraModel model;

    BoardConfigEndpoints(JiraModel model) {
        this.model = model;
    }

    void addTo(Routes greenhopper) {
        greenhopper
                .on("GET", "/rapidviewconfig/editmodel", this::editModel)
                .on("PUT", "/rapidviewconfig/swimlaneStrategy", this::setStrategy)
                .on("POST", "/swimlanes/{id}", this::addLane)
                .on("POST", "/quickfilters/{id}", this::addQuickFilter)
                .on("POST", "/cardlayout/{id}/field", this::addCardField);
    }

    private Board administered(long id, ApplicationUser user) {
        Board board = model.boards()
                .find(id, user)
                .orElseThrow(() -> new Refusal(404, "The requested board does not exist or you cannot view it."));
        if (!model.boards().administers(user, board)) {
            throw new Refusal(403, "You must administer the board to change it.");
        }
        return board;
    }

    private Object editModel(Call call, ApplicationUser user) {
        Board board = administered(call.number("rapidViewId", 0), user);
        List<Map<String, @Nullable Object>> lanes = new ArrayList<>();
        board.lanes().forEach(lane -> lanes.add(bean(lane)));
        return object(
                "id",
                board.id(),
                "name",
                board.name(),
                "canEdit",
                true,
                "swimlanesConfig",
                object("swimlaneStrategy", STRATEGIES.get(board.swimlanes()), "canEdit", true, "swimlanes", lanes),
                "quickFilterConfig",
                object(
                        "canEdit",
                        true,
                        "quickFilters",
                        board.quickFilters().stream()
                                .map(BoardConfigEndpoints::bean)
                                .toList()));
    }

    private static Map<String, @Nullable Object> bean(Lane lane) {
        return object("id", lane.id(), "name", lane.name(), "query", lane.jql(), "description", lane.description());
    }

    private static Map<String, @Nullable Object> bean(QuickFilter filter) {
        return object(
                "id", filter.id(), "name", filter.name(), "query", filter.jql(), "description", filter.description());
    }

    private Object setStrategy(Call call, ApplicationUser user) throws IOException {
        JsonNode body = call.body();
        Board board = administered(body.path("id").asLong(), user);
        Boards.Swimlanes wanted = STRATEGIES.entrySet().stream()
                .filter(one ->
                        one.getValue().equals(body.path("swimlaneStrategyId").asText()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refusal(400, "There is no such strategy for swimlanes."));
        model.boards().save(board.shown(board.columns(), board.cardFields(), wanted));
        return Reply.NOTHING;
    }

    private Object addLane(Call call, ApplicationUser user) throws IOException {
        Board board = administered(call.id("id"), user);
        JsonNode body = checked(call.body(), user);
        List<Lane> lanes = model.boards()
                .addLane(
                        board,
                        body.path("name").asText(),
                        body.path("query").asText(),
                        body.path("description").asText())
                .lanes();
        return bean(lanes.get(lanes.size() - 1));
    }

    private Object addQuickFilter(Call call, ApplicationUser user) throws IOException {
        Board board = administered(call.id("id"), user);
        JsonNode body = checked(call.body(), user);
        List<QuickFilter> filters = model.boards()
                .addQuickFilter(
                        board,
                        body.path("name").asText(),
                        body.path("query").asText(),
                        body.path("description").asText())
                .quickFilters();
        return bean(filters.get(filters.size() - 1));
    }

    private JsonNode checked(JsonNode body, ApplicationUser user) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (body.path("name").asText().isBlank()) {
            errors.put("name", "A name is required.");
        }
        try {
            model.search().find(user, body.path("query").asText());
        } catch (JqlException wrong) {
            errors.put("query", String.valueOf(wrong.getMessage()));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(400, List.of(), errors);
        }
        return body;
    }

    private Object addCardField(Call call, ApplicationUser user) throws IOException {
        Board board = administered(call.id("id"), user);
        String field = call.body().path("fieldId").asText();
        if (!SYSTEM_FIELDS.contains(field)
                && model.customFields().usable().noneMatch(one -> one.getId().equals(field))) {
            throw new Refusal(400, "There is no field '" + field + "'.");
        }
        List<String> fields = Stream.concat(board.cardFields().stream(), Stream.of(field))
                .distinct()
                .toList();
        if (fields.size() > CARD_FIELDS) {
            throw new Refusal(400, "A card shows at most " + CARD_FIELDS + " fields.");
        }
        model.boards().save(board.shown(board.columns(), fields, board.swimlanes()));
        return object("fieldId", field);
    }
}
