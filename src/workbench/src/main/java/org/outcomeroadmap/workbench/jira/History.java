package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said about issues and what changed in them. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class History implements CommentManager {
    private final JiraModel model;
    private final Tables tables;

    History(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    /** Changes of an issue, oldest first. */
    public List<Rows.Change> changes(Issue issue) {
        return tables.changes.all(row -> row.issueId() == issue.getId());
    }

    public List<Rows.Comment> comments(Issue issue) {
        return tables.comments.all(row -> row.issueId() == issue.getId());
    }

    Rows.Change add(Issue issue, ApplicationUser author, List<Rows.ChangeItem> items) {
        long id = tables.changes.nextId();
        Rows.Change change = new Rows.Change(
                id, issue.getId(), author.getKey(), model.clock().millis(), items);
        tables.changes.put(id, change);
        return change;
    }

    /** The history of one changed field; none when the values are the same or nothing tells them apart. */
    List<Rows.ChangeItem> item(String fieldId, ModifiedValue value) {
        Object before = value.getOldValue();
        Object after = value.getNewValue();
        return model.customFields()
                .withId(fieldId)
                .map(field -> field.type().stream()
                        .filter(type -> !Objects.equals(before, after) && !equalValues(type, before, after))
                        .map(type -> new Rows.ChangeItem(
                                "custom",
                                field.getName(),
                                type.getChangelogValue(field, before),
                                customText(type, field, before),
                                type.getChangelogValue(field, after),
                                customText(type, field, after)))
                        .toList())
                .orElseGet(() -> List.of(new Rows.ChangeItem(
                        "jira", fieldId, raw(before), text(fieldId, before), raw(after), text(fieldId, after))));
    }

    private static boolean equalValues(CustomFieldType type, @Nullable Object before, @Nullable Object after) {
        return before != null && after != null && type.valuesEqual(before, after);
    }

    private static @Nullable String customText(CustomFieldType type, StoredField field, @Nullable Object value) {
        String text = type.getChangelogString(field, value);
        return text == null ? type.getChangelogValue(field, value) : text;
    }

    private static @Nullable String raw(@Nullable Object value) {
        return value == null
                ? null
                : value instanceof Collection<?> several
                        ? several.stream().map(Object::toString).collect(Collectors.joining(" "))
                        : value.toString();
    }

    private @Nullable String text(String fieldId, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (fieldId) {
            case "issuetype" -> name(model.constants().getIssueType(value.toString()));
            case "status" -> name(model.constants().getStatus(value.toString()));
            case "priority" -> name(model.constants().priority(value.toString()).orElse(null));
            case "resolution" ->
                name(Constants.withId(model.constants().resolutions(), value.toString())
                        .orElse(null));
            case "assignee", "reporter", "archivedby" ->
                model.users()
                        .withKey(value.toString())
                        .map(ApplicationUser::getDisplayName)
                        .orElse(value.toString());
            case "security" -> model.levels().name(((Number) value).longValue());
            default -> raw(value);
        };
    }

    private static @Nullable String name(@Nullable IssueConstant constant) {
        return constant == null ? null : constant.getName();
    }

    /** Changes the text of a comment. */
    public Rows.Comment edit(Rows.Comment comment, ApplicationUser user, String body) {
        Rows.Comment edited = new Rows.Comment(
                comment.id(),
                comment.issueId(),
                comment.authorKey(),
                body,
                comment.created(),
                model.clock().millis());
        tables.comments.put(comment.id(), edited);
        model.issues()
                .find(comment.issueId())
                .ifPresent(issue -> model.issues().told(user, issue, EventType.ISSUE_COMMENT_EDITED_ID, null));
        return edited;
    }

    public void delete(Rows.Comment comment, ApplicationUser user) {
        tables.comments.remove(comment.id());
        model.issues()
                .find(comment.issueId())
                .ifPresent(issue -> model.issues().told(user, issue, EventType.ISSUE_COMMENT_DELETED_ID, null));
    }

    public Rows.Comment comment(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        long id = tables.comments.nextId();
        long now = model.clock().millis();
        Rows.Comment row = new Rows.Comment(id, issue.getId(), author.getKey(), body, now, now);
        tables.comments.put(id, row);
        StoredIssue stored = model.issues().find(issue.getId()).orElseThrow();
        if (dispatchEvent) {
            model.issues().told(author, stored, EventType.ISSUE_COMMENTED_ID, null);
        } else {
            model.index().reIndex(stored);
        }
        return row;
    }

    @Override
    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return comment(issue, author, body, dispatchEvent)::body;
    }
}
