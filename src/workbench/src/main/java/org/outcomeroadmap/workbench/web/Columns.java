package org.outcomeroadmap.workbench.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.jira.JiraModel;

/** The fields that lists and cards can show, and which of them a user wants to see in lists. */
final class Columns {
    private static final String PREFERENCE = "navigator.columns";
    private static final List<Column> SYSTEM = List.of(
            new Column("issuetype", "Type", "issuetype"),
            new Column("issuekey", "Key", "key"),
            new Column("summary", "Summary", "summary"),
            new Column("status", "Status", "status"),
            new Column("priority", "Priority", "priority"),
            new Column("assignee", "Assignee", "assignee"),
            new Column("reporter", "Reporter", "reporter"),
            new Column("resolution", "Resolution", "resolution"),
            new Column("created", "Created", "created"),
            new Column("updated", "Updated", "updated"));
    private static final List<String> FIRST = List.of("issuetype", "issuekey", "summary", "status");
    private static final List<String> FIRST_BY_NAME =
            List.of("Opportunity score", "Opportunity type", "Top opportunity");

    private final JiraModel model;
    private final FieldHtml html;

    Columns(JiraModel model, FieldHtml html) {
        this.model = model;
        this.html = html;
    }

    /** A field as lists show it; its sort is what ORDER BY calls it. */
    public record Column(String id, String label, String sort) {}

    List<Column> all() {
        Stream<Column> custom = model.customFields().getCustomFieldObjects().stream()
                .map(field -> new Column(field.getId(), field.getName(), "cf[" + field.getIdAsLong() + "]"));
        return Stream.concat(SYSTEM.stream(), custom).toList();
    }

    /** The field's name, its id when it is gone. */
    String label(String id) {
        return all().stream()
                .filter(column -> column.id().equals(id))
                .map(Column::label)
                .findFirst()
                .orElse(id);
    }

    /** The columns that the user chose, else those that a new user sees. */
    List<Column> of(@Nullable ApplicationUser user) {
        Optional<String> wish =
                Optional.ofNullable(user).flatMap(known -> model.users().preference(known, PREFERENCE));
        List<Column> all = all();
        List<Column> chosen = wish.map(ids -> List.of(ids.split(","))).orElse(FIRST).stream()
                .flatMap(id -> all.stream().filter(column -> column.id().equals(id)))
                .toList();
        if (wish.isPresent() && !chosen.isEmpty()) {
            return chosen;
        }
        List<Column> columns = new ArrayList<>(chosen);
        FIRST_BY_NAME.forEach(name ->
                all.stream().filter(column -> column.label().equals(name)).forEach(columns::add));
        return columns;
    }

    void choose(ApplicationUser user, List<String> ids) {
        model.users().prefer(user, PREFERENCE, String.join(",", ids));
    }

    /** The field's value of the issue, nothing when it has none. */
    Html cell(String context, String id, Issue issue) {
        return switch (id) {
            case "issuetype" -> text(issue.getIssueType().getName());
            case "issuekey" ->
                new Html("<span class=\"workbench-key\">" + link(context, issue, issue.getKey()) + "</span>");
            case "summary" -> link(context, issue, issue.getSummary());
            case "status" ->
                new Html("<span class=\"aui-lozenge " + FieldHtml.lozenge(issue) + "\">"
                        + Html.escape(issue.getStatus().getName()) + "</span>");
            case "priority" ->
                text(issue.getPriority() == null ? "" : issue.getPriority().getName());
            case "assignee" -> person(issue.getAssignee());
            case "reporter" -> person(issue.getReporter());
            case "resolution" -> text(issue.getResolutionId() == null ? "Unresolved" : "Done");
            case "created" -> text(FieldHtml.day(issue.getCreated()));
            case "updated" -> text(FieldHtml.day(issue.getUpdated()));
            default -> custom(id, issue);
        };
    }

    private Html custom(String id, Issue issue) {
        CustomField field = model.customFields().getCustomFieldObject(id);
        return field == null ? new Html("") : html.view(field, issue).orElse(new Html(""));
    }

    private static Html link(String context, Issue issue, String words) {
        return new Html("<a href=\"" + context + "/browse/" + issue.getKey() + "\">" + Html.escape(words) + "</a>");
    }

    private static Html person(@Nullable ApplicationUser user) {
        return text(user == null ? "" : user.getDisplayName());
    }

    private static Html text(String words) {
        return new Html(Html.escape(words));
    }
}
