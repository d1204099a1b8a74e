package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Rows.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What search knows: each issue's values as of when it was last indexed, and nothing newer. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class IssueIndex implements IssueIndexingService {
    private static final Logger LOG = LoggerFactory.getLogger(IssueIndex.class);

    /** Issues whose documents are written in one transaction. */
    private static final int AT_ONCE = 100;

    private final JiraModel model;
    private final Tables tables;

    IssueIndex(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    @Override
    public void reIndex(Issue issue) {
        reIndexIssueObjects(List.of(issue));
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues) {
        long start = System.nanoTime();
        // Values come from apps, which may wait for other threads: they are computed outside of any lock. The ticket
        // keeps an older document from replacing a newer one, as Jira's versions of documents do: who has a greater
        // ticket has seen all that was stored before any smaller one was given.
        long ticket = model.store().ticket();
        model.store().catchUp();
        List<Issue> all = List.copyOf(issues);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Map.Entry<Long, Document>> documents = all.stream()
                    .skip(from)
                    .limit(AT_ONCE)
                    .flatMap(issue -> model.issues().find(issue.getId()).stream())
                    .map(issue -> Map.entry(issue.getId(), document(issue, ticket)))
                    .toList();
            model.store().atomically(() -> documents.forEach(this::put));
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private void put(Map.Entry<Long, Document> entry) {
        Document document = entry.getValue();
        if (model.issues()
                .find(entry.getKey())
                .filter(issue -> !model.archive().holds(issue))
                .isEmpty()) {
            tables.documents.remove(entry.getKey());
        } else if (tables.documents
                .get(entry.getKey())
                .filter(other -> other.ticket() > document.ticket())
                .isEmpty()) {
            tables.documents.put(entry.getKey(), document);
        }
    }

    /** Indexes issues whose last change was stored but not indexed, as after a power cut. */
    void catchUp() {
        reIndexIssueObjects(
                model.issues().all().stream().filter(issue -> !isCurrent(issue)).toList());
    }

    private boolean isCurrent(StoredIssue issue) {
        List<Object> updated = tables.documents
                .get(issue.getId())
                .map(document -> document.of("updated"))
                .orElse(List.of());
        return model.archive().holds(issue) ? updated.isEmpty() : updated.equals(times(issue.getUpdated()));
    }

    private Document document(StoredIssue issue, long ticket) {
        Map<String, List<Object>> values = new HashMap<>();
        values.put("id", List.of(issue.getId().toString()));
        values.put("issuekey", List.of(issue.getKey()));
        values.put("project", List.of(issue.getProjectId().toString()));
        values.put("issuetype", List.of(issue.getIssueTypeId()));
        values.put("status", List.of(issue.getStatusId()));
        values.put(
                "statusCategory",
                List.of(issue.getStatus().getStatusCategory().getId().toString()));
        values.put("summary", List.of(issue.getSummary()));
        values.put("labels", List.copyOf(issue.labelTexts()));
        values.put("created", times(issue.getCreated()));
        values.put("updated", times(issue.getUpdated()));
        values.put("resolutiondate", times(issue.getResolutionDate()));
        for (String field : List.of("priority", "assignee", "reporter", "creator", "resolution", "description")) {
            values.put(field, some(issue.text(field)));
        }
        values.put(
                "level",
                some(issue.getSecurityLevelId()).stream()
                        .<Object>map(Object::toString)
                        .toList());
        putHangingOn(issue, values);
        model.customFields()
                .usableFor(issue)
                .filter(field -> field.getCustomFieldSearcher() != null)
                .forEach(field -> values.put(field.getId(), values(field, issue)));
        values.put("text", texts(values));
        values.values().removeIf(List::isEmpty);
        return new Document(ticket, values);
    }

    private void putHangingOn(StoredIssue issue, Map<String, List<Object>> values) {
        values.put(
                "comment",
                model.history().comments(issue).stream()
                        .<Object>map(Rows.Comment::body)
                        .toList());
        values.put(
                "attachments",
                model.attachments().getAttachments(issue).stream()
                        .<Object>map(file -> file.getId().toString())
                        .toList());
    }

    private List<Object> texts(Map<String, List<Object>> values) {
        Stream<String> textFields = model.customFields()
                .usable()
                .filter(field -> QueryFields.isText(field.row()))
                .map(StoredField::getId);
        return Stream.concat(Stream.of("summary", "description", "comment"), textFields)
                .flatMap(field -> values.getOrDefault(field, List.of()).stream())
                .toList();
    }

    /** A field that can't say its value is left out, as in Jira, and the log says why. */
    private static List<Object> values(StoredField field, StoredIssue issue) {
        try {
            CustomFieldType type = field.type().orElseThrow();
            Object value = type.getValueFromIssue(field, issue);
            Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
            return values.map(one -> indexed(type, one))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of {} can't be indexed", field.getName(), issue.getKey(), e);
            return List.of();
        }
    }

    private static @Nullable Object indexed(CustomFieldType type, Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Option option) {
            return option.getOptionId().toString();
        }
        return value instanceof Issue issue ? issue.getId().toString() : type.getStringFromSingularObject(value);
    }

    private static List<Object> times(@Nullable Timestamp time) {
        return time == null ? List.of() : List.of((double) time.getTime());
    }

    private static List<Object> some(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }
}
