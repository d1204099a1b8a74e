package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.Boards;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** The list of boards, and how each is set up: columns, fields on its cards, rows and quick filters. */
final class BoardSettingsPages {
    private static final String BOARDS = "/secure/ManageRapidViews.jspa";
    private static final String SETTINGS = "/secure/RapidView.jspa";
    private static final int CARD_FIELDS = 3;

    private final JiraModel model;
    private final PluginModules modules;
    private final Columns fields;
    private final Templates templates;

    BoardSettingsPages(JiraModel model, PluginModules modules, Columns fields, Templates templates) {
        this.model = model;
        this.modules = modules;
        this.fields = fields;
        this.templates = templates;
    }

    void addTo(Routes routes) {
        routes.get(BOARDS, visit -> visit.user().map(user -> list(visit, user)))
                .post(BOARDS, visit -> visit.user().map(user -> create(visit, user)))
                .get(SETTINGS, visit -> own(visit).map(board -> settings(visit, board)))
                .post(SETTINGS, visit -> own(visit).map(board -> change(visit, board)));
    }

    private Optional<Rows.Board> own(Visit visit) {
        return model.boards()
                .find(visit.number("rapidView", 0), visit.remoteUser())
                .filter(board -> visit.user()
                        .filter(user -> model.boards().administers(user, board))
                        .isPresent());
    }

    private Page list(Visit visit, ApplicationUser user) {
        List<Map<String, Object>> rows = model.boards().visible(user).stream()
                .map(board -> Map.<String, Object>of(
                        "board",
                        board,
                        "filter",
                        model.boards()
                                .filter(board, user)
                                .map(Rows.Filter::name)
                                .orElse(""),
                        "own",
                        model.boards().administers(user, board)))
                .toList();
        Map<String, Object> values = Map.of(
                "boards",
                rows,
                "filters",
                model.filters().visible(user),
                "sections",
                modules.webSections("greenhopper_menu", Frame.context(visit)));
        return Page.shown("Boards", templates.render(visit, "boards", values));
    }

    private Page create(Visit visit, ApplicationUser user) {
        Rows.Filter filter = model.filters()
                .find(visit.number("filterId", 0), user)
                .orElseThrow(() -> new Refusal(400, "Choose a filter that you may use."));
        if (visit.parameter("name").isBlank()) {
            throw new Refusal(400, "You must specify a name for the board.");
        }
        Rows.Board board = model.boards().create(user, visit.parameter("name"), "kanban", filter);
        return new Page.Redirect(BoardPage.PATH + board.id());
    }

    private Page settings(Visit visit, Rows.Board board) {
        List<Map<String, Object>> statuses = model.constants().getStatuses().stream()
                .map(status -> Map.<String, Object>of(
                        "id", status.getId(), "name", status.getName(), "column", columnOf(board, status.getId())))
                .toList();
        List<String> shown = IntStream.range(0, CARD_FIELDS)
                .mapToObj(index ->
                        index < board.cardFields().size() ? board.cardFields().get(index) : "")
                .toList();
        Map<String, Object> values = Map.of(
                "board",
                board,
                "statuses",
                statuses,
                "fields",
                fields.all(),
                "cardFields",
                shown,
                "swimlanes",
                Map.of("NONE", "None", "EPICS", "Epics", "ASSIGNEES", "Assignees", "QUERIES", "Queries"),
                "path",
                SETTINGS + "?rapidView=" + board.id());
        return Page.shown("Configure " + board.name(), templates.render(visit, "board-settings", values));
    }

    private static int columnOf(Rows.Board board, String statusId) {
        return IntStream.range(0, board.columns().size())
                .filter(index -> board.columns().get(index).statusIds().contains(statusId))
                .findFirst()
                .orElse(-1);
    }

    private Page change(Visit visit, Rows.Board board) {
        switch (visit.parameter("action")) {
            case "columns" -> {
                List<Rows.Column> columns = columns(visit, board);
                if (columns.isEmpty()) {
                    throw new Refusal(400, "A board has at least one column.");
                }
                model.boards().save(board.shown(columns, board.cardFields(), board.swimlanes()));
            }
            case "cards" -> model.boards().save(cards(visit, board));
            case "add-quick-filter" -> {
                check(visit, "quick filter");
                model.boards()
                        .addQuickFilter(
                                board, visit.parameter("name"), visit.parameter("jql"), visit.parameter("description"));
            }
            case "add-lane" -> {
                check(visit, "row");
                model.boards()
                        .addLane(
                                board, visit.parameter("name"), visit.parameter("jql"), visit.parameter("description"));
            }
            case "remove-lane", "raise-lane" -> model.boards().save(board.queried(lanes(visit, board)));
            case "remove-quick-filter" ->
                model.boards()
                        .save(board.filtered(board.quickFilters().stream()
                                .filter(filter -> filter.id() != visit.number("quickFilter", 0))
                                .toList()));
            default -> throw new Refusal(400, "There is nothing to change here.");
        }
        visit.say("success", "Saved.");
        return new Page.Redirect(SETTINGS + "?rapidView=" + board.id());
    }

    /** The columns that the form names, without those whose name was emptied. */
    private List<Rows.Column> columns(Visit visit, Rows.Board board) {
        List<Rows.Column> columns = new ArrayList<>();
        List<String> names = visit.parameters("column");
        for (int i = 0; i < names.size(); i++) {
            String place = Integer.toString(i);
            List<String> statuses = model.constants().getStatuses().stream()
                    .map(status -> status.getId())
                    .filter(id -> visit.parameter("status-" + id).equals(place))
                    .toList();
            if (!names.get(i).isBlank()) {
                Rows.Column before = i < board.columns().size()
                        ? board.columns().get(i)
                        : new Rows.Column("", List.of(), null, null);
                columns.add(new Rows.Column(names.get(i).strip(), statuses, before.min(), before.max()));
            }
        }
        return columns;
    }

    private Rows.Board cards(Visit visit, Rows.Board board) {
        List<String> known = fields.all().stream().map(Columns.Column::id).toList();
        List<String> chosen = visit.parameters("field").stream()
                .filter(known::contains)
                .distinct()
                .limit(CARD_FIELDS)
                .toList();
        String rows = visit.parameter("swimlanes");
        Boards.Swimlanes swimlanes = List.of(Boards.Swimlanes.values()).stream()
                .filter(one -> one.name().equals(rows))
                .findFirst()
                .orElse(board.swimlanes());
        return board.shown(board.columns(), chosen, swimlanes);
    }

    /** The rows by query without the one that the form names, or with it one place higher. */
    private static List<Rows.Lane> lanes(Visit visit, Rows.Board board) {
        List<Rows.Lane> lanes = new ArrayList<>(board.lanes());
        int index = lanes.stream().map(Rows.Lane::id).toList().indexOf(visit.number("lane", 0));
        if (index >= 0) {
            Rows.Lane lane = lanes.remove(index);
            if (visit.parameter("action").equals("raise-lane")) {
                lanes.add(Math.max(0, index - 1), lane);
            }
        }
        return lanes;
    }

    private void check(Visit visit, String what) {
        if (visit.parameter("name").isBlank()) {
            throw new Refusal(400, "You must specify a name for the " + what + ".");
        }
        try {
            model.search().find(visit.remoteUser(), visit.parameter("jql"));
        } catch (JqlException wrong) {
            throw new Refusal(400, String.valueOf(wrong.getMessage()));
        }
    }
}
