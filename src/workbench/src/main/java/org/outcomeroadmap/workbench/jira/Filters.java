package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Rows.Share;

/** Saved queries: their owners change them, and those whom they are shared with may use them. */
public final class Filters {
    private final JiraModel model;
    private final Tables tables;

    Filters(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** Keeps a query under a name; nobody else sees it until it is shared. */
    public Rows.Filter create(ApplicationUser owner, String name, String description, String jql) {
        long id = tables.filters.nextId();
        return save(new Rows.Filter(id, name, description, jql, owner.getKey(), List.of(), List.of()));
    }

    /** Stores a changed filter. */
    public Rows.Filter save(Rows.Filter filter) {
        tables.filters.put(filter.id(), filter);
        return filter;
    }

    /** Shares a filter with whom the type and its value name. */
    public Rows.Filter share(Rows.Filter filter, String type, @Nullable String value) {
        return save(filter.sharedWith(new Share(tables.filters.nextId(), type, value)));
    }

    /** Deletes a filter, and with it the boards that stand on it. */
    public void delete(Rows.Filter filter) {
        model.store().atomically(() -> {
            tables.boards
                    .all(board -> board.filterId() == filter.id())
                    .forEach(board -> tables.boards.remove(board.id()));
            tables.filters.remove(filter.id());
        });
    }

    /** A filter that is the user's own or shared with the user. */
    public Optional<Rows.Filter> find(long id, @Nullable ApplicationUser user) {
        return tables.filters.get(id).filter(filter -> sees(user, filter));
    }

    /** The filters that the user may use. */
    public List<Rows.Filter> visible(@Nullable ApplicationUser user) {
        return tables.filters.all(filter -> sees(user, filter));
    }

    private boolean sees(@Nullable ApplicationUser user, Rows.Filter filter) {
        return user != null
                && (filter.ownerKey().equals(user.getKey())
                        || filter.shares().stream().anyMatch(share -> model.includes(share, user)));
    }
}
