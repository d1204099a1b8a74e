package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Rows.Board;
import org.outcomeroadmap.workbench.jira.Rows.Column;
import org.outcomeroadmap.workbench.jira.Rows.Lane;
import org.outcomeroadmap.workbench.jira.Rows.QuickFilter;
import org.outcomeroadmap.workbench.jira.jql.JqlParser;

/** The boards: each shows the issues of a filter in columns of statuses, to those who may use the filter. */
public final class Boards {
    private final JiraModel model;
    private final Tables tables;

    Boards(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** How a board groups its cards into rows. */
    public enum Swimlanes {
        NONE,
        EPICS,
        ASSIGNEES,
        QUERIES
    }

    /** A board on a filter; it has one column for each status until its columns are set. */
    public Board create(ApplicationUser owner, String name, String type, Rows.Filter filter) {
        List<Column> columns = model.constants().getStatuses().stream()
                .map(status -> new Column(status.getName(), List.of(status.getId()), null, null))
                .toList();
        return save(new Board(
                tables.boards.nextId(),
                name,
                type,
                filter.id(),
                owner.getKey(),
                columns,
                List.of(),
                List.of(),
                Swimlanes.NONE,
                List.of()));
    }

    /** The board that comes with a project, shared with all who may browse it. */
    void createFor(Project project, ApplicationUser owner) {
        String key = project.getKey();
        Rows.Filter filter =
                model.filters().create(owner, "Filter for " + key + " board", "", "project = " + JqlParser.quoted(key));
        Rows.Filter shared =
                model.filters().share(filter, "project", project.getId().toString());
        create(owner, key + " board", "kanban", shared);
    }

    /** Stores a changed board. */
    public Board save(Board board) {
        tables.boards.put(board.id(), board);
        return board;
    }

    /** Adds a button that narrows the board to the issues of a query. */
    public Board addQuickFilter(Board board, String name, String jql, String description) {
        List<QuickFilter> all = new ArrayList<>(board.quickFilters());
        all.add(new QuickFilter(tables.boards.nextId(), name, jql, description));
        return save(board.filtered(all));
    }

    /** Adds a row for the issues of a query, below the other rows. */
    public Board addLane(Board board, String name, String jql, String description) {
        List<Lane> all = new ArrayList<>(board.lanes());
        all.add(new Lane(tables.boards.nextId(), name, jql, description));
        return save(board.queried(all));
    }

    public void delete(Board board) {
        tables.boards.remove(board.id());
    }

    /** Whether the user may change or delete the board. */
    public boolean administers(ApplicationUser user, Board board) {
        return board.ownerKey().equals(user.getKey()) || model.permissions().isJiraAdministrator(user);
    }

    /** The board, when the user may use its filter. */
    public Optional<Board> find(long id, @Nullable ApplicationUser user) {
        return tables.boards.get(id).filter(board -> filter(board, user).isPresent());
    }

    /** The boards that the user may see. */
    public List<Board> visible(@Nullable ApplicationUser user) {
        return tables.boards.all(board -> filter(board, user).isPresent());
    }

    /** The boards that the user may see whose filters name the project. */
    public List<Board> of(Project project, @Nullable ApplicationUser user) {
        return visible(user).stream()
                .filter(board -> projects(board, user).contains(project))
                .toList();
    }

    /** The projects that the board's filter names and the user may browse. */
    public List<Project> projects(Board board, @Nullable ApplicationUser user) {
        return filter(board, user).stream()
                .flatMap(filter -> model.search().projectsNamedIn(user, filter.jql()).stream())
                .toList();
    }

    public Optional<Rows.Filter> filter(Board board, @Nullable ApplicationUser user) {
        return model.filters().find(board.filterId(), user);
    }

    /**
     * The issues of the board that the user may see, in the order of its filter, by key where it has none.
     *
     * @param narrowing further queries, such as those of quick filters, that must hold too
     * @throws org.outcomeroadmap.workbench.jira.jql.JqlException when one of the queries is wrong
     */
    public List<Issue> issues(Board board, @Nullable ApplicationUser user, List<String> narrowing) {
        String jql = filter(board, user).orElseThrow().jql();
        return model.search()
                .find(
                        user,
                        Stream.of(List.of(jql), narrowing, List.of("order by key asc"))
                                .flatMap(List::stream)
                                .toList());
    }
}
