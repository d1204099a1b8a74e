package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.IssueForm;
import org.outcomeroadmap.workbench.jira.JiraModel;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredField;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** What REST tells of fields, and how it reads their values. */
@SuppressWarnings("rawtypes")
final class FieldBeans {
    private static final Map<String, String> TYPES = types();

    private final Beans beans;
    private final JiraModel model;
    private final IssueForm form;

    FieldBeans(Beans beans) {
        this.beans = beans;
        this.model = beans.model();
        this.form = new IssueForm(model);
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("issuekey", "Key");
        types.put("summary", "Summary:string");
        types.put("issuetype", "Issue Type:issuetype");
        types.put("project", "Project:project");
        types.put("status", "Status:status");
        types.put("priority", "Priority:priority");
        types.put("resolution", "Resolution:resolution");
        types.put("resolutiondate", "Resolved:datetime");
        types.put("assignee", "Assignee:user");
        types.put("reporter", "Reporter:user");
        types.put("creator", "Creator:user");
        types.put("created", "Created:datetime");
        types.put("updated", "Updated:datetime");
        types.put("archiveddate", "Archived:datetime");
        types.put("archivedby", "Archiver:user");
        types.put("description", "Description:string");
        types.put("labels", "Labels:array");
        types.put("security", "Security Level:securitylevel");
        types.put("issuelinks", "Linked Issues:array");
        types.put("attachment", "Attachment:array");
        types.put("comment", "Comment:comments-page");
        return types;
    }

    /** All fields, Jira's own first. */
    List<Map<String, @Nullable Object>> all() {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        TYPES.keySet().forEach(id -> all.add(describe(id)));
        model.customFields().usable().forEach(field -> all.add(describe(field)));
        return all;
    }

    private Map<String, @Nullable Object> describe(String id) {
        Map<String, @Nullable Object> bean = object(
                "id",
                id,
                "name",
                name(id),
                "custom",
                false,
                "orderable",
                !id.equals("issuekey"),
                "navigable",
                true,
                "searchable",
                true,
                "clauseNames",
                List.of(id.equals("security") ? "level" : id));
        schema(id).ifPresent(schema -> bean.put("schema", schema));
        return bean;
    }

    private Map<String, @Nullable Object> describe(StoredField field) {
        return object(
                "id",
                field.getId(),
                "name",
                field.getName(),
                "custom",
                true,
                "orderable",
                true,
                "navigable",
                true,
                "searchable",
                field.getCustomFieldSearcher() != null,
                "clauseNames",
                List.of("cf[" + field.getIdAsLong() + "]", field.getName()),
                "schema",
                schema(field));
    }

    String name(String id) {
        return model.customFields()
                .withId(id)
                .map(StoredField::getName)
                .orElseGet(() -> TYPES.getOrDefault(id, id).split(":", 2)[0]);
    }

    Optional<Map<String, @Nullable Object>> schema(String id) {
        Optional<StoredField> custom = model.customFields().withId(id);
        if (custom.isPresent()) {
            return custom.map(this::schema);
        }
        String[] nameAndType = TYPES.getOrDefault(id, "").split(":", 2);
        if (nameAndType.length < 2) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> schema = object("type", nameAndType[1], "system", id);
        if (nameAndType[1].equals("array")) {
            schema.put("items", id.equals("labels") ? "string" : id);
        }
        return Optional.of(schema);
    }

    private Map<String, @Nullable Object> schema(StoredField field) {
        CustomFieldType type = field.type().orElseThrow();
        JsonType json = type instanceof RestAwareCustomFieldType aware ? aware.getJsonSchema(field) : null;
        String name = json == null ? "any" : json.getType();
        Map<String, @Nullable Object> schema =
                object("type", name, "custom", field.row().typeKey(), "customId", field.getIdAsLong());
        if (name.equals("array")) {
            schema.put("items", "option");
        }
        return schema;
    }

    /** What the user can set on the issue, by field id, as in editmeta and createmeta. */
    Map<String, @Nullable Object> settable(ApplicationUser user, StoredIssue issue) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        form.settable(user, issue).forEach(id -> fields.put(id, meta(issue, id)));
        return fields;
    }

    private Map<String, @Nullable Object> meta(StoredIssue issue, String id) {
        Object schema = schema(id).orElseThrow();
        boolean many = schema.toString().contains("type=array");
        Map<String, @Nullable Object> meta = object(
                "required",
                form.required(issue).contains(id),
                "schema",
                schema,
                "name",
                name(id),
                "fieldId",
                id,
                "hasDefaultValue",
                List.of("issuetype", "priority").contains(id),
                "operations",
                many ? List.of("add", "set", "remove") : List.of("set"));
        List<? extends Object> allowed = allowed(issue, id);
        if (!allowed.isEmpty()) {
            meta.put("allowedValues", allowed);
        }
        return meta;
    }

    private List<? extends Object> allowed(StoredIssue issue, String id) {
        return switch (id) {
            case "issuetype" ->
                issue.getProjectObject().getIssueTypes().stream()
                        .map(beans::issueType)
                        .toList();
            case "priority" ->
                model.constants().priorities().stream()
                        .map(one -> beans.constant("priority", (IssueConstant) one))
                        .toList();
            case "security" ->
                model.levels().ofProject(issue.getProjectObject()).stream()
                        .map(level -> beans.security(level.id()))
                        .toList();
            default ->
                options(id)
                        .filter(option -> !option.getDisabled()
                                || form.texts(issue, id)
                                        .contains(option.getOptionId().toString()))
                        .map(option -> object(
                                "self", beans.api("customFieldOption/" + option.getOptionId()),
                                "value", option.getValue(),
                                "id", option.getOptionId().toString()))
                        .toList();
        };
    }

    private Stream<Option> options(String id) {
        return model.customFields().withId(id).stream()
                .flatMap(field -> model.options().ofField(field.getIdAsLong()).stream());
    }

    /** The texts that a JSON value stands for, as a form would send them. */
    List<String> texts(String id, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .flatMap(one -> texts(id, one).stream())
                    .toList();
        }
        return value.isObject() ? textOfObject(id, value) : List.of(value.asText());
    }

    private List<String> textOfObject(String id, JsonNode value) {
        if (value.path("value").isTextual() && !value.has("id")) {
            return List.of(optionId(id, value.path("value").asText()));
        }
        for (String name : List.of("id", "name", "key")) {
            if (value.has(name)) {
                return value.path(name).isNull()
                        ? List.of()
                        : List.of(value.path(name).asText());
            }
        }
        throw new Refusal(400, List.of(), Map.of(id, "data was not understood"));
    }

    private String optionId(String id, String value) {
        Options options = model.customFields()
                .withId(id)
                .map(field -> model.options().ofField(field.getIdAsLong()))
                .orElseThrow(() -> new Refusal(
                        400,
                        List.of(),
                        Map.of(
                                id,
                                "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.")));
        Option option = options.getOptionForValue(value, null);
        if (option == null) {
            throw new Refusal(400, List.of(), Map.of(id, "Option value '" + value + "' is not valid"));
        }
        return option.getOptionId().toString();
    }

    /** The new texts of a field after set, add and remove operations on it. */
    List<String> after(StoredIssue issue, String id, JsonNode operations) {
        List<String> texts = new ArrayList<>(form.texts(issue, id));
        for (JsonNode operation : operations) {
            if (!operation.isObject()) {
                throw new Refusal(400, "The operations on '" + id + "' must be objects such as {\"set\":...}");
            }
            operation.properties().forEach(step -> {
                List<String> given = texts(id, step.getValue());
                switch (step.getKey()) {
                    case "set" -> {
                        texts.clear();
                        texts.addAll(given);
                    }
                    case "add" -> texts.addAll(given);
                    case "remove" -> texts.removeAll(given);
                    default ->
                        throw new Refusal(
                                400, List.of(), Map.of(id, "Operation '" + step.getKey() + "' is not supported"));
                }
            });
        }
        return texts;
    }
}
