package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.PluginModules;
import org.outcomeroadmap.workbench.jira.Rows.Dashboard;
import org.outcomeroadmap.workbench.jira.Rows.DashboardItem;
import org.outcomeroadmap.workbench.jira.Rows.Share;

/** The dashboards: their owners arrange them, and those whom they are shared with see them. */
public final class Dashboards {
    /** How many columns a dashboard has: Jira's layout for a new one. */
    public static final int COLUMNS = 2;

    private final JiraModel model;
    private final Tables tables;
    private final PluginModules modules;

    Dashboards(JiraModel model, Tables tables, PluginModules modules) {
        this.model = model;
        this.tables = tables;
        this.modules = modules;
    }

    /**
     * Makes a dashboard that nobody else sees yet; it is a favourite of its owner, as in Jira.
     *
     * @param items what it begins with, taken over with their preferences
     * @throws Refusal if the name is blank or the owner has another dashboard of this name
     */
    public Dashboard create(ApplicationUser owner, String name, String description, List<DashboardItem> items) {
        checkName(owner.getKey(), name, 0);
        long id = tables.dashboards.nextId();
        List<DashboardItem> copies = items.stream()
                .map(item -> new DashboardItem(
                        tables.dashboards.nextId(), item.moduleKey(), item.column(), item.preferences(), Map.of()))
                .toList();
        Dashboard made =
                new Dashboard(id, name, description, owner.getKey(), List.of(), List.of(owner.getKey()), copies);
        tables.dashboards.put(id, made);
        return made;
    }

    /** Renames a dashboard, under the same conditions as {@link #create}. */
    public void describe(Dashboard dashboard, String name, String description) {
        checkName(dashboard.ownerKey(), name, dashboard.id());
        change(dashboard, current -> current.named(name, description));
    }

    private void checkName(String ownerKey, String name, long id) {
        if (name.isBlank()) {
            throw new Refusal(400, "You must specify a name for the dashboard.");
        }
        boolean taken = tables.dashboards
                .first(other -> other.id() != id
                        && other.ownerKey().equals(ownerKey)
                        && other.name().equalsIgnoreCase(name))
                .isPresent();
        if (taken) {
            throw new Refusal(400, "You already have a dashboard with this name.");
        }
    }

    /** Shares a dashboard with whom the type and its value name. */
    public void share(Dashboard dashboard, String type, @Nullable String value) {
        Share share = new Share(tables.dashboards.nextId(), type, value);
        change(
                dashboard,
                current -> current.shared(Stream.concat(current.shares().stream(), Stream.of(share))
                        .toList()));
    }

    /** Ends one of a dashboard's shares. */
    public void unshare(Dashboard dashboard, long shareId) {
        change(
                dashboard,
                current -> current.shared(current.shares().stream()
                        .filter(share -> share.id() != shareId)
                        .toList()));
    }

    /** Marks a dashboard as a favourite of the user's, or takes the mark away. */
    public void favour(Dashboard dashboard, ApplicationUser user) {
        change(dashboard, current -> {
            List<String> favourites = new ArrayList<>(current.favourites());
            if (!favourites.remove(user.getKey())) {
                favourites.add(user.getKey());
            }
            return current.favoured(favourites);
        });
    }

    public void delete(Dashboard dashboard) {
        tables.dashboards.remove(dashboard.id());
    }

    /**
     * Puts an item on top of the left column.
     *
     * @throws Refusal if no enabled app offers the user such an item
     */
    public DashboardItem add(Dashboard dashboard, ApplicationUser user, String moduleKey) {
        if (modules.dashboardItems(Map.of("user", user)).stream()
                .noneMatch(offered -> offered.key().equals(moduleKey))) {
            throw new Refusal(400, "There is no dashboard item '" + moduleKey + "'.");
        }
        DashboardItem added = new DashboardItem(tables.dashboards.nextId(), moduleKey, 0, Map.of(), Map.of());
        change(
                dashboard,
                current -> current.holding(Stream.concat(Stream.of(added), current.items().stream())
                        .toList()));
        return added;
    }

    public void remove(Dashboard dashboard, DashboardItem item) {
        change(
                dashboard,
                current -> current.holding(current.items().stream()
                        .filter(one -> one.id() != item.id())
                        .toList()));
    }

    /** Arranges items in columns; one that is not named, since it was added meanwhile, stays below in its column. */
    public void arrange(Dashboard dashboard, List<List<Long>> columns) {
        change(dashboard, current -> {
            List<DashboardItem> left = new ArrayList<>(current.items());
            List<DashboardItem> arranged = new ArrayList<>();
            for (int column = 0; column < Math.min(columns.size(), COLUMNS); column++) {
                for (long id : columns.get(column)) {
                    int place = column;
                    left.stream().filter(item -> item.id() == id).findFirst().ifPresent(item -> {
                        left.remove(item);
                        arranged.add(item.in(place));
                    });
                }
            }
            arranged.addAll(left);
            return current.holding(arranged);
        });
    }

    /** Keeps what the item's form asked for. */
    public void prefer(Dashboard dashboard, DashboardItem item, Map<String, String> preferences) {
        change(dashboard, item, one -> one.preferring(preferences));
    }

    /** Keeps what an app stores with the item, as JSON by key. */
    public void keep(Dashboard dashboard, DashboardItem item, Map<String, String> properties) {
        change(dashboard, item, one -> one.keeping(properties));
    }

    private void change(Dashboard dashboard, DashboardItem item, UnaryOperator<DashboardItem> change) {
        change(
                dashboard,
                current -> current.holding(current.items().stream()
                        .map(one -> one.id() == item.id() ? change.apply(one) : one)
                        .toList()));
    }

    private void change(Dashboard dashboard, UnaryOperator<Dashboard> change) {
        tables.dashboards.rewrite(dashboard.id(), change);
    }

    /** Whether the user may change the dashboard. */
    public boolean owns(ApplicationUser user, Dashboard dashboard) {
        return dashboard.ownerKey().equals(user.getKey());
    }

    /** Whether the user may delete the dashboard: its owner may, and who administers the shared dashboards of Jira. */
    public boolean mayDelete(ApplicationUser user, Dashboard dashboard) {
        return owns(user, dashboard) || model.permissions().isJiraAdministrator(user);
    }

    /** A dashboard that is the user's own or shared with the user. */
    public Optional<Dashboard> find(long id, @Nullable ApplicationUser user) {
        return tables.dashboards.get(id).filter(dashboard -> sees(user, dashboard));
    }

    /** The dashboards that the user may see. */
    public List<Dashboard> visible(@Nullable ApplicationUser user) {
        return tables.dashboards.all(dashboard -> sees(user, dashboard));
    }

    private boolean sees(@Nullable ApplicationUser user, Dashboard dashboard) {
        return user != null
                && (owns(user, dashboard)
                        || dashboard.shares().stream().anyMatch(share -> model.includes(share, user)));
    }
}
