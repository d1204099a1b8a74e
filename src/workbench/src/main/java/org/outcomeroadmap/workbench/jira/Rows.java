package org.outcomeroadmap.workbench.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the database keeps, one record per kind of row. Times are milliseconds since 1970. */
public final class Rows {
    private Rows() {}

    /** A user; the key never changes and differs from the name, as in Jira. */
    public record User(
            long id,
            String key,
            String name,
            String displayName,
            String email,
            String password,
            boolean deactivated,
            @Nullable Map<String, String> preferences) {

        User named(String newName, String newEmail) {
            return new User(id, key, name, newName, newEmail, password, deactivated, preferences);
        }

        User locked(String newPassword) {
            return new User(id, key, name, displayName, email, newPassword, deactivated, preferences);
        }

        User switched(boolean off) {
            return new User(id, key, name, displayName, email, password, off, preferences);
        }

        User preferring(Map<String, String> wishes) {
            return new User(id, key, name, displayName, email, password, deactivated, wishes);
        }
    }

    /** A group of users, who are named by their keys. */
    public record Group(long id, String name, List<String> members) {}

    /** A role, which every project fills with members of its own. */
    public record Role(long id, String name, String description) {}

    /** A security level of a project, and who is in it. */
    public record SecurityLevel(long id, long projectId, String name, String description, List<Holder> members) {}

    /**
     * What the permission scheme of a project grants, and the groups in its roles.
     *
     * @param id the project's id
     * @param grants holders by the permission's key
     * @param groups group names by role name
     */
    public record Access(long id, Map<String, List<Holder>> grants, Map<String, List<String>> groups) {}

    /** A personal access token; only the hash of its secret is kept. */
    public record Token(long id, String userKey, String name, String hash, long created) {}

    /** A project with its issue type scheme, role members (user keys by role name) and screen. */
    public record Project(
            long id,
            String key,
            String name,
            String description,
            String leadKey,
            long lastNumber,
            List<String> issueTypes,
            Map<String, List<String>> roles,
            long screenId) {

        Project numbered(long number) {
            return new Project(id, key, name, description, leadKey, number, issueTypes, roles, screenId);
        }

        Project described(String newKey, String newName, String newDescription, String newLeadKey) {
            return new Project(
                    id, newKey, newName, newDescription, newLeadKey, lastNumber, issueTypes, roles, screenId);
        }

        Project typed(List<String> types) {
            return new Project(id, key, name, description, leadKey, lastNumber, types, roles, screenId);
        }

        Project staffed(Map<String, List<String>> members) {
            return new Project(id, key, name, description, leadKey, lastNumber, issueTypes, members, screenId);
        }
    }

    /** A project put into the archive. */
    public record Archived(long projectId, String userKey, long date) {}

    /** A key that an issue or, without a number, a project had before. */
    public record FormerKey(long id, String key, long ownerId) {}

    public record IssueType(long id, String name, String description) {}

    /** An issue: every field by its id, as text, number, or list of texts and numbers. */
    public record Issue(long id, long projectId, long number, Map<String, Object> values) {}

    public record Comment(long id, long issueId, String authorKey, String body, long created, long updated) {}

    public record Change(long id, long issueId, String authorKey, long created, List<ChangeItem> items) {}

    public record ChangeItem(
            String fieldType,
            String field,
            @Nullable String oldValue,
            @Nullable String oldText,
            @Nullable String newValue,
            @Nullable String newText) {}

    public record LinkType(long id, String name, String inward, String outward) {}

    public record Link(long id, long typeId, long sourceId, long destinationId) {}

    public record Attachment(
            long id, long issueId, String filename, String mimeType, long size, String authorKey, long created) {}

    /** A custom field; empty lists of projects or issue types mean all of them. */
    public record Field(
            long id,
            String name,
            String description,
            String typeKey,
            @Nullable String searcherKey,
            List<Long> projectIds,
            List<String> issueTypeIds) {}

    public record Option(long id, long fieldId, String value, long sequence, boolean disabled) {}

    public record Screen(long id, String name, String description, List<Tab> tabs) {}

    public record Tab(long id, String name, List<String> fieldIds) {}

    /** A saved query, whom it is shared with, and the keys of those who marked it as a favourite. */
    public record Filter(
            long id,
            String name,
            String description,
            String jql,
            String ownerKey,
            List<Share> shares,
            List<String> favourites) {

        public Filter sharedWith(Share share) {
            List<Share> all = new ArrayList<>(shares);
            all.add(share);
            return new Filter(id, name, description, jql, ownerKey, all, favourites);
        }

        public Filter notSharedWith(long shareId) {
            List<Share> left =
                    shares.stream().filter(share -> share.id() != shareId).toList();
            return new Filter(id, name, description, jql, ownerKey, left, favourites);
        }
    }

    /** A share with everybody (global, authenticated), or with the project of an id, the group of a name or the user of a key. */
    public record Share(long id, String type, @Nullable String value) {}

    /**
     * A board: its columns, buttons that narrow it, ids of the fields on its cards, and its rows.
     *
     * @param lanes the rows by query, in their order
     */
    public record Board(
            long id,
            String name,
            String type,
            long filterId,
            String ownerKey,
            List<Column> columns,
            List<QuickFilter> quickFilters,
            List<String> cardFields,
            Boards.Swimlanes swimlanes,
            List<Lane> lanes) {

        /** A board that was stored before there were rows by query has none. */
        public Board {
            lanes = Optional.ofNullable(lanes).orElse(List.of());
        }

        public Board filtered(List<QuickFilter> filters) {
            return new Board(id, name, type, filterId, ownerKey, columns, filters, cardFields, swimlanes, lanes);
        }

        /** The board with other columns, fields on its cards and rows. */
        public Board shown(List<Column> newColumns, List<String> newCardFields, Boards.Swimlanes newSwimlanes) {
            return new Board(
                    id, name, type, filterId, ownerKey, newColumns, quickFilters, newCardFields, newSwimlanes, lanes);
        }

        /** The board with other rows by query. */
        public Board queried(List<Lane> newLanes) {
            return new Board(
                    id, name, type, filterId, ownerKey, columns, quickFilters, cardFields, swimlanes, newLanes);
        }
    }

    /** A row of a board: it holds the issues that match its query and no query of a row above it. */
    public record Lane(long id, String name, String jql, String description) {}

    /** A column of a board; fewer or more issues in it than the limits, where it has them, are a warning. */
    public record Column(
            String name,
            List<String> statusIds,
            @Nullable Integer min,
            @Nullable Integer max) {}

    public record QuickFilter(long id, String name, String jql, String description) {}

    /** A dashboard: whom it is shown to, the keys of those who marked it as a favourite, and what stands on it. */
    public record Dashboard(
            long id,
            String name,
            String description,
            String ownerKey,
            List<Share> shares,
            List<String> favourites,
            List<DashboardItem> items) {

        Dashboard named(String newName, String newDescription) {
            return new Dashboard(id, newName, newDescription, ownerKey, shares, favourites, items);
        }

        Dashboard shared(List<Share> newShares) {
            return new Dashboard(id, name, description, ownerKey, newShares, favourites, items);
        }

        Dashboard favoured(List<String> userKeys) {
            return new Dashboard(id, name, description, ownerKey, shares, userKeys, items);
        }

        Dashboard holding(List<DashboardItem> newItems) {
            return new Dashboard(id, name, description, ownerKey, shares, favourites, newItems);
        }
    }

    /**
     * What stands on a dashboard. Its place in a column is that among the column's items in the dashboard's list.
     *
     * @param moduleKey {@code plugin:module} of the dashboard item
     * @param column 0 for the left one
     * @param preferences what its form saved
     * @param properties what apps keep with it, as JSON by key
     */
    public record DashboardItem(
            long id, String moduleKey, int column, Map<String, String> preferences, Map<String, String> properties) {

        DashboardItem in(int newColumn) {
            return new DashboardItem(id, moduleKey, newColumn, preferences, properties);
        }

        DashboardItem preferring(Map<String, String> wishes) {
            return new DashboardItem(id, moduleKey, column, wishes, properties);
        }

        DashboardItem keeping(Map<String, String> newProperties) {
            return new DashboardItem(id, moduleKey, column, preferences, newProperties);
        }
    }

    public record Config(long id, String type, String key, String value) {}

    /** What search knows of an issue: texts and numbers by field id, as of when the ticket was given. */
    public record Document(long ticket, Map<String, List<Object>> values) {
        List<Object> of(String fieldId) {
            return values.getOrDefault(fieldId, List.of());
        }
    }
}
