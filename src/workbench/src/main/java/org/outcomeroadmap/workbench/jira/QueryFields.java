package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.QueryField.Kind;
import org.outcomeroadmap.workbench.jira.jql.JqlException;

/** The fields that one user can ask for, and what values mean in them. */
final class QueryFields {
    /** The fields of Jira's own that a query can name, each by its usual name. */
    static final List<String> NAMES = List.of(
            "assignee",
            "attachments",
            "comment",
            "created",
            "creator",
            "description",
            "filter",
            "issuekey",
            "issuetype",
            "labels",
            "level",
            "priority",
            "project",
            "reporter",
            "resolution",
            "resolved",
            "status",
            "statusCategory",
            "summary",
            "text",
            "updated");

    private final JiraModel model;
    private final @Nullable ApplicationUser user;
    private final boolean everything;

    /**
     * The fields as the user may name their values.
     *
     * @param everything whether what the user may not see counts too
     */
    QueryFields(JiraModel model, @Nullable ApplicationUser user, boolean everything) {
        this.model = model;
        this.user = user;
        this.everything = everything;
    }

    static boolean isText(Rows.Field field) {
        return (CustomFields.SYSTEM + "textsearcher").equals(field.searcherKey())
                || field.typeKey().equals(SystemFieldTypes.EPIC_NAME);
    }

    Optional<QueryField> find(String name) {
        String known = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(systemField(name, known))
                .or(() -> dateOrText(name, known))
                .or(() -> customField(name));
    }

    private @Nullable QueryField systemField(String name, String known) {
        return switch (known) {
            case "project" -> exact("project", name, text -> project(name, text));
            case "issue", "key", "issuekey", "id" ->
                new QueryField(
                        "issuekey",
                        name,
                        Kind.ISSUE,
                        text -> List.of(issue(name, text).getKey()),
                        true);
            case "issuetype", "type" ->
                constant("issuetype", name, model.constants().getIssueTypes());
            case "status" -> constant("status", name, model.constants().getStatuses());
            case "priority" -> constant("priority", name, model.constants().priorities());
            case "resolution" -> constant("resolution", name, model.constants().resolutions());
            case "statuscategory" -> exact("statusCategory", name, text -> category(name, text));
            case "assignee", "reporter", "creator" -> exact(known, name, text -> user(name, text));
            case "level" -> exact("level", name, text -> level(name, text));
            case "labels" -> exact("labels", name, List::of);
            // Whether there are any is all that can be asked.
            case "attachments" -> new QueryField("attachments", name, Kind.EXACT, List::of, false);
            // Its clauses are expanded before they come here; it is found to be offered, and can't be sorted by.
            case "filter" -> new QueryField("filter", name, Kind.EXACT, List::of, false);
            default -> null;
        };
    }

    private Optional<QueryField> dateOrText(String name, String known) {
        return switch (known) {
            case "created", "updated" ->
                Optional.of(new QueryField(known, name, Kind.NUMBER, text -> date(name, text), true));
            case "resolved", "resolutiondate" ->
                Optional.of(new QueryField("resolutiondate", name, Kind.NUMBER, text -> date(name, text), true));
            case "summary", "description" -> Optional.of(new QueryField(known, name, Kind.TEXT, List::of, true));
            case "comment", "text" -> Optional.of(new QueryField(known, name, Kind.TEXT, List::of, false));
            default -> Optional.empty();
        };
    }

    private static QueryField exact(String id, String name, Function<String, List<Object>> meaning) {
        return new QueryField(id, name, Kind.EXACT, meaning, true);
    }

    private static QueryField constant(String id, String name, Collection<? extends IssueConstant> all) {
        return exact(
                id,
                name,
                text -> Constants.withIdOrName(all, text)
                        .<List<Object>>map(one -> List.of(one.getId()))
                        .orElseThrow(() -> noValue(name, text)));
    }

    private static JqlException noValue(String field, String text) {
        return new JqlException("The value '" + text + "' does not exist for the field '" + field + "'.");
    }

    private List<Object> project(String field, String text) {
        return model.projects().getProjectObjects().stream()
                .filter(project -> project.getKey().equalsIgnoreCase(text)
                        || project.getName().equalsIgnoreCase(text)
                        || project.getId().toString().equals(text))
                .filter(project -> sees(project))
                .findFirst()
                .<List<Object>>map(project -> List.of(project.getId().toString()))
                .orElseThrow(() -> noValue(field, text));
    }

    private boolean sees(Project project) {
        return !project.isArchived()
                && (everything || model.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }

    private Issue issue(String field, String text) {
        Optional<StoredIssue> found = model.issues().find(text).filter(issue -> everything || model.sees(user, issue));
        return found.orElseThrow(
                () -> new JqlException("An issue with key '" + text + "' does not exist for field '" + field + "'."));
    }

    private static List<Object> category(String field, String text) {
        for (Constant.Category category : Constant.Category.values()) {
            if (category.getName().equalsIgnoreCase(text)
                    || category.getKey().equalsIgnoreCase(text)
                    || category.getId().toString().equals(text)) {
                return List.of(category.getId().toString());
            }
        }
        throw noValue(field, text);
    }

    private List<Object> user(String field, String text) {
        return model.users()
                .named(text)
                .or(() -> model.users().withKey(text))
                .<List<Object>>map(found -> List.of(found.getKey()))
                .orElseThrow(() -> noValue(field, text));
    }

    private List<Object> level(String field, String text) {
        List<Object> levels = model.levels().seenBy(user).stream()
                .filter(level -> text.equalsIgnoreCase(level.name()) || text.equals(Long.toString(level.id())))
                .<Object>map(level -> Long.toString(level.id()))
                .toList();
        if (levels.isEmpty()) {
            throw noValue(field, text);
        }
        return levels;
    }

    private List<Object> date(String field, String text) {
        LocalDateTime now = LocalDateTime.ofInstant(model.clock().instant(), ZoneOffset.UTC);
        Optional<LocalDateTime> moved = Periods.plus(now, text);
        if (moved.isPresent()) {
            return List.of((double) moved.get().toInstant(ZoneOffset.UTC).toEpochMilli());
        }
        try {
            String plain = text.strip().replace('/', '-');
            LocalDateTime time = plain.length() <= 10
                    ? LocalDate.parse(plain).atStartOfDay()
                    : LocalDateTime.parse(plain.replace(' ', 'T'));
            return List.of((double) time.toInstant(ZoneOffset.UTC).toEpochMilli());
        } catch (DateTimeException e) {
            throw new JqlException("Date value '" + text + "' for field '" + field
                    + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                    + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
    }

    private Optional<QueryField> customField(String name) {
        return model.customFields()
                .usable()
                .filter(field -> field.getCustomFieldSearcher() != null)
                .filter(field -> field.getName().equalsIgnoreCase(name)
                        || name.equalsIgnoreCase("cf[" + field.getIdAsLong() + "]"))
                .findFirst()
                .map(field -> customField(field, name));
    }

    private QueryField customField(StoredField field, String name) {
        Rows.Field row = field.row();
        boolean sortable = field.type().orElseThrow() instanceof SortableCustomField;
        String searcher = String.valueOf(row.searcherKey()).replace(CustomFields.SYSTEM, "");
        if (isText(row)) {
            return new QueryField(field.getId(), name, Kind.TEXT, List::of, sortable);
        }
        if (row.typeKey().equals(SystemFieldTypes.EPIC_LINK)) {
            return new QueryField(
                    field.getId(),
                    name,
                    Kind.EXACT,
                    text -> List.of(issue(name, text).getId().toString()),
                    true);
        }
        return switch (searcher) {
            case "exactnumber", "numberrange" ->
                new QueryField(field.getId(), name, Kind.NUMBER, text -> number(name, text), sortable);
            case "multiselectsearcher" -> exact(field.getId(), name, text -> option(field, name, text));
            default -> new QueryField(field.getId(), name, Kind.EXACT, List::of, sortable);
        };
    }

    private static List<Object> number(String field, String text) {
        try {
            return List.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            throw new JqlException("The value '" + text + "' for field '" + field + "' is not a valid number.");
        }
    }

    private List<Object> option(StoredField field, String name, String text) {
        List<Object> ids = new ArrayList<>();
        for (Option option : model.options().ofField(field.getIdAsLong())) {
            if (option.getValue().equalsIgnoreCase(text)
                    || option.getOptionId().toString().equals(text)) {
                ids.add(option.getOptionId().toString());
            }
        }
        if (ids.isEmpty()) {
            throw new JqlException("The option '" + text + "' for field '" + name + "' does not exist.");
        }
        return ids;
    }
}
