package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** Saved queries, which only their owner sees unless a board stands on them, and the board of each project. */
public final class Filters {
    private final JiraModel model;
    private final Tables tables;

    Filters(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** Keeps a query under a name. */
    public Rows.Filter create(ApplicationUser owner, String name, String description, String jql) {
        long id = tables.filters.nextId();
        Rows.Filter filter = new Rows.Filter(id, name, description, jql, owner.getKey());
        tables.filters.put(id, filter);
        return filter;
    }

    void createBoard(Project project, ApplicationUser owner) {
        String key = project.getKey();
        Rows.Filter filter = create(owner, "Filter for " + key + " board", "", "project = " + key);
        long id = tables.boards.nextId();
        tables.boards.put(id, new Rows.Board(id, key + " board", filter.id(), project.getId()));
    }

    /** A filter that is the user's own or that of a board the user sees. */
    public Optional<Rows.Filter> find(long id, ApplicationUser user) {
        return tables.filters
                .get(id)
                .filter(filter -> filter.ownerKey().equals(user.getKey())
                        || boards(user).stream().anyMatch(board -> board.filterId() == id));
    }

    /** Boards of the projects that the user may browse. */
    public List<Rows.Board> boards(ApplicationUser user) {
        return tables.boards.all(
                board -> model.projects().visible(board.projectId(), user).isPresent());
    }

    /** Issues of a board that the user may see. */
    public List<Issue> issues(Rows.Board board, ApplicationUser user) {
        String jql = tables.filters.get(board.filterId()).orElseThrow().jql();
        return model.search().find(user, jql + " order by key asc");
    }
}
