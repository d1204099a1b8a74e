package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.host.Html;
import org.outcomeroadmap.workbench.jira.IssueLinks.Seen;
import org.outcomeroadmap.workbench.jira.Rows;
import org.outcomeroadmap.workbench.jira.StoredField;
import org.outcomeroadmap.workbench.jira.StoredIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JSON of issues for one user. */
@SuppressWarnings("rawtypes")
final class IssueBeans {
    private static final Logger LOG = LoggerFactory.getLogger(IssueBeans.class);
    private static final List<String> SHORT = List.of("summary", "status", "priority", "issuetype");
    private static final List<String> NAVIGABLE = List.of(
            "summary",
            "issuetype",
            "project",
            "description",
            "priority",
            "status",
            "resolution",
            "resolutiondate",
            "assignee",
            "reporter",
            "creator",
            "created",
            "updated",
            "archiveddate",
            "archivedby",
            "labels",
            "security",
            "issuelinks");

    private final Beans beans;
    private final ApplicationUser user;

    IssueBeans(Beans beans, ApplicationUser user) {
        this.beans = beans;
        this.user = user;
    }

    /** The issue with the fields asked for, such as {@code *all} without {@code -comment}, and what is expanded. */
    Map<String, @Nullable Object> issue(StoredIssue issue, List<String> asked, List<String> expand) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String field : names(asked)) {
            if (field.startsWith("customfield_")) {
                beans.model()
                        .customFields()
                        .withId(field)
                        .filter(found -> found.isRelevantForIssueContext(issue))
                        .ifPresent(found -> putCustom(fields, found, issue));
            } else if (NAVIGABLE.contains(field) || field.equals("comment") || field.equals("attachment")) {
                fields.put(field, system(issue, field));
            }
        }
        Map<String, @Nullable Object> bean =
                object("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations");
        bean.putAll(reference(issue));
        bean.put("fields", fields);
        expand.forEach(part -> expand(bean, issue, part, fields));
        return bean;
    }

    private void expand(
            Map<String, @Nullable Object> bean, StoredIssue issue, String part, Map<String, @Nullable Object> fields) {
        FieldBeans described = new FieldBeans(beans);
        switch (part) {
            case "names" -> {
                Map<String, String> names = new LinkedHashMap<>();
                fields.keySet().forEach(id -> names.put(id, described.name(id)));
                bean.put("names", names);
            }
            case "schema" -> {
                Map<String, Object> schemas = new LinkedHashMap<>();
                fields.keySet().forEach(id -> described.schema(id).ifPresent(schema -> schemas.put(id, schema)));
                bean.put("schema", schemas);
            }
            case "renderedFields" -> bean.put("renderedFields", rendered(fields));
            case "changelog" -> bean.put("changelog", changelog(issue));
            case "editmeta" -> bean.put("editmeta", object("fields", described.settable(user, issue)));
            case "transitions" ->
                bean.put(
                        "transitions",
                        new Transitions(beans, user).of(issue, false).toList());
            default -> {
                // As in Jira, a part that is not known is passed over.
            }
        }
    }

    /** What wiki markup looks like; the workbench renders none and shows it as escaped text. */
    private static Map<String, @Nullable Object> rendered(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> rendered = new LinkedHashMap<>();
        fields.forEach((id, value) -> rendered.put(id, id.equals("description") && value != null ? html(value) : null));
        return rendered;
    }

    private static String html(Object text) {
        return "<p>" + Html.escape(text.toString()).replace("\n", "<br/>\n") + "</p>";
    }

    private Map<String, @Nullable Object> reference(Issue issue) {
        return object(
                "id", issue.getId().toString(),
                "self", beans.api("issue/" + issue.getId()),
                "key", issue.getKey());
    }

    private Set<String> names(List<String> asked) {
        Set<String> names = new LinkedHashSet<>();
        boolean onlyExcluded = asked.stream().allMatch(name -> name.startsWith("-"));
        for (String name : onlyExcluded ? List.of("*all") : asked) {
            if (name.startsWith("*")) {
                names.addAll(NAVIGABLE);
                beans.model().customFields().usable().map(StoredField::getId).forEach(names::add);
            }
            if (name.equals("*all")) {
                names.addAll(List.of("comment", "attachment"));
            }
            if (!name.startsWith("*") && !name.startsWith("-")) {
                names.add(name);
            }
        }
        asked.stream().filter(name -> name.startsWith("-")).forEach(name -> names.remove(name.substring(1)));
        return names;
    }

    private @Nullable Object system(StoredIssue issue, String field) {
        return switch (field) {
            case "summary" -> issue.getSummary();
            case "description" -> issue.getDescription();
            case "labels" -> issue.labelTexts();
            case "project" -> beans.project(issue.getProjectObject());
            case "issuetype" -> beans.issueType(issue.getIssueType());
            case "status" -> beans.status(issue.getStatus());
            case "priority" -> constant(field, issue.getPriority());
            case "resolution" -> constant(field, issue.getResolution());
            case "assignee" -> beans.user(issue.getAssignee());
            case "reporter" -> beans.user(issue.getReporter());
            case "creator" -> beans.user(issue.getCreator());
            case "archivedby" -> beans.user(issue.getArchivedByUser());
            case "security" -> issue.getSecurityLevelId() == null ? null : beans.security(issue.getSecurityLevelId());
            case "issuelinks" ->
                beans.model().links().seen(issue, user).map(this::link).toList();
            case "attachment" ->
                issue.getAttachments().stream().map(beans::attachment).toList();
            case "comment" -> comments(issue);
            default -> time(issue, field);
        };
    }

    private @Nullable Object constant(String kind, @Nullable IssueConstant constant) {
        return constant == null ? null : beans.constant(kind, constant);
    }

    private static @Nullable String time(StoredIssue issue, String field) {
        Timestamp time = issue.getTimestamp(field);
        return time == null ? null : Beans.time(time.getTime());
    }

    /** As in Jira, a type that does not know REST has no value there, and one that fails does not spoil the issue. */
    private void putCustom(Map<String, @Nullable Object> fields, StoredField field, StoredIssue issue) {
        CustomFieldType type = field.type().orElse(null);
        if (!(type instanceof RestAwareCustomFieldType aware)) {
            return;
        }
        try {
            Object value = field.getValue(issue);
            if (value instanceof Option option) {
                fields.put(field.getId(), option(option));
            } else if (value instanceof Collection<?> several
                    && several.stream().allMatch(Option.class::isInstance)) {
                fields.put(
                        field.getId(),
                        several.stream().map(one -> option((Option) one)).toList());
            } else {
                FieldJsonRepresentation json = aware.getJsonFromIssue(field, issue, false, null);
                fields.put(
                        field.getId(),
                        json == null ? null : json.getStandardData().getData());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of {} can't be read", field.getName(), issue.getKey(), e);
        }
    }

    Map<String, @Nullable Object> option(Option option) {
        return object(
                "self", beans.api("customFieldOption/" + option.getOptionId()),
                "value", option.getValue(),
                "id", option.getOptionId().toString(),
                "disabled", option.getDisabled());
    }

    private Map<String, @Nullable Object> link(Seen seen) {
        StoredIssue other = (StoredIssue) seen.other();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        SHORT.forEach(field -> fields.put(field, system(other, field)));
        Map<String, @Nullable Object> end = reference(other);
        end.put("fields", fields);
        return object(
                "id",
                seen.link().getId().toString(),
                "self",
                beans.api("issueLink/" + seen.link().getId()),
                "type",
                beans.linkType(seen.link().getIssueLinkType()),
                seen.outward() ? "outwardIssue" : "inwardIssue",
                end);
    }

    Map<String, @Nullable Object> comments(StoredIssue issue) {
        List<Map<String, @Nullable Object>> comments = beans.model().history().comments(issue).stream()
                .map(row -> comment(issue, row))
                .toList();
        return object("comments", comments, "maxResults", comments.size(), "total", comments.size(), "startAt", 0);
    }

    Map<String, @Nullable Object> comment(StoredIssue issue, Rows.Comment row) {
        Map<String, @Nullable Object> author = beans.user(beans.model().users().getUserByKey(row.authorKey()));
        return object(
                "self", beans.api("issue/" + issue.getId() + "/comment/" + row.id()),
                "id", Long.toString(row.id()),
                "author", author,
                "body", row.body(),
                "updateAuthor", author,
                "created", Beans.time(row.created()),
                "updated", Beans.time(row.updated()));
    }

    /** The history, oldest first; of links it shows only those whose other end the user may see. */
    Map<String, @Nullable Object> changelog(StoredIssue issue) {
        List<Map<String, @Nullable Object>> histories = beans.model().history().changes(issue).stream()
                .filter(change -> change.items().stream().anyMatch(this::visible))
                .map(change -> object(
                        "id", Long.toString(change.id()),
                        "author", beans.user(beans.model().users().getUserByKey(change.authorKey())),
                        "created", Beans.time(change.created()),
                        "items",
                                change.items().stream()
                                        .filter(this::visible)
                                        .map(IssueBeans::changeItem)
                                        .toList()))
                .toList();
        return object("startAt", 0, "maxResults", histories.size(), "total", histories.size(), "histories", histories);
    }

    private boolean visible(Rows.ChangeItem item) {
        String other = item.newValue() == null ? item.oldValue() : item.newValue();
        return !item.field().equals("Link")
                || beans.model()
                        .issues()
                        .find(other)
                        .filter(issue -> beans.model().sees(user, issue))
                        .isPresent();
    }

    private static Map<String, @Nullable Object> changeItem(Rows.ChangeItem item) {
        return object(
                "field", item.field(),
                "fieldtype", item.fieldType(),
                "from", item.oldValue(),
                "fromString", item.oldText(),
                "to", item.newValue(),
                "toString", item.newText());
    }
}
