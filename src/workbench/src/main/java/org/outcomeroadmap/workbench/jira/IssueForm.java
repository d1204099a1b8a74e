package org.outcomeroadmap.workbench.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGNABLE_USER;
import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.SET_ISSUE_SECURITY;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Creates and edits issues from texts by field id, as forms and REST bring them: an option, priority or type as its id
 * (or name), a user as a name, several values as several texts, and no text to clear a field.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class IssueForm {
    private static final int LONGEST_SUMMARY = 255;

    private final JiraModel model;

    public IssueForm(JiraModel model) {
        this.model = model;
    }

    private record Params(List<String> texts) implements CustomFieldParams {
        @Override
        public @Nullable Object getFirstValueForNullKey() {
            return texts.isEmpty() ? null : texts.get(0);
        }

        @Override
        public @Nullable Object getFirstValueForKey(@Nullable String key) {
            return key == null ? getFirstValueForNullKey() : null;
        }

        @Override
        public boolean containsKey(@Nullable String key) {
            return key == null && !texts.isEmpty();
        }

        @Override
        public Collection getAllValues() {
            return texts;
        }

        @Override
        public Collection getValuesForNullKey() {
            return texts;
        }
    }

    /**
     * Creates an issue.
     *
     * @throws Refusal 403 without permission, 400 with messages by field id when a value is refused
     */
    public StoredIssue create(
            ApplicationUser user, Project project, String issueType, Map<String, List<String>> fields) {
        if (!model.permissions().hasPermission(CREATE_ISSUES, project, user)) {
            throw new Refusal(403, "You do not have permission to create issues in this project.");
        }
        String typeId = Constants.withIdOrName(project.getIssueTypes(), issueType)
                .map(IssueType::getId)
                .orElseThrow(() -> refused("issuetype", "The issue type selected is invalid."));
        StoredIssue draft = model.issues().draft(project, typeId, user);
        ErrorCollection errors = new SimpleErrorCollection();
        apply(user, draft, fields, errors);
        for (String id : required(draft)) {
            boolean given = fields.getOrDefault(id, List.of()).stream().anyMatch(text -> !text.isBlank());
            if (!given && !id.equals("issuetype") && !errors.getErrors().containsKey(id)) {
                errors.addError(id, missing(id));
            }
        }
        throwIfAny(errors);
        return model.issues().create(user, draft);
    }

    /** Fields that an issue of this kind can't be without. */
    public List<String> required(StoredIssue issue) {
        return Stream.concat(
                        Stream.of("summary", "issuetype"),
                        model
                                .customFields()
                                .ofType(SystemFieldTypes.EPIC_NAME)
                                .filter(field -> field.isRelevantForIssueContext(issue))
                                .map(StoredField::getId)
                                .stream())
                .toList();
    }

    private String missing(String field) {
        return field.equals("summary")
                ? "You must specify a summary of the issue."
                : model.customFields().withId(field).orElseThrow().getName() + " is required.";
    }

    /**
     * Edits an issue that the user sees; fields that are not named stay as they are.
     *
     * @throws Refusal 403 without permission, 400 with messages by field id when a value is refused
     */
    public StoredIssue edit(ApplicationUser user, StoredIssue issue, Map<String, List<String>> fields) {
        check(user, issue, fields);
        return model.issues().update(user, issue, Optional.of(EventType.ISSUE_UPDATED_ID));
    }

    /**
     * Gives the issue in hand what {@link #edit} would give it, and stores nothing.
     *
     * @throws Refusal as when it is edited
     */
    public void check(ApplicationUser user, StoredIssue issue, Map<String, List<String>> fields) {
        if (!model.permissions().hasPermission(EDIT_ISSUES, issue, user)) {
            throw new Refusal(403, "You do not have permission to edit issues in this project.");
        }
        ErrorCollection errors = new SimpleErrorCollection();
        apply(user, issue, fields, errors);
        throwIfAny(errors);
    }

    private static Refusal refused(String field, String words) {
        return new Refusal(400, List.of(), Map.of(field, words));
    }

    private static void throwIfAny(ErrorCollection errors) {
        if (errors.hasAnyErrors()) {
            throw new Refusal(400, List.copyOf(errors.getErrorMessages()), errors.getErrors());
        }
    }

    /** Fields that the user can set on an issue of this kind: those on its screen, for its type, and not calculated. */
    public List<String> settable(ApplicationUser user, StoredIssue issue) {
        Map<String, ProjectPermissionKey> needed = Map.of("security", SET_ISSUE_SECURITY, "assignee", ASSIGN_ISSUES);
        return model.screens().fieldIds(issue.getProjectObject()).stream()
                .filter(field -> field.startsWith("customfield_")
                        ? customField(issue, field).isPresent()
                        : !needed.containsKey(field)
                                || model.permissions().hasPermission(needed.get(field), issue.getProjectObject(), user))
                .toList();
    }

    /** An issue of this type that is never stored, to ask what a new one could be given. */
    public StoredIssue blank(ApplicationUser user, Project project, String issueTypeId) {
        return new StoredIssue(
                model,
                new Rows.Issue(0, project.getId(), 0, Map.of("issuetype", issueTypeId, "status", Constants.TO_DO)));
    }

    private Optional<StoredField> customField(StoredIssue issue, String id) {
        return model.customFields()
                .withId(id)
                .filter(field -> field.isRelevantForIssueContext(issue))
                .filter(field -> field.type()
                        .filter(type -> !(type instanceof CalculatedCFType))
                        .isPresent());
    }

    private void apply(
            ApplicationUser user, StoredIssue issue, Map<String, List<String>> fields, ErrorCollection errors) {
        if (fields.containsKey("issuetype")) {
            // First, because the type decides which of the other fields there are.
            setSystem(issue, "issuetype", fields.get("issuetype"), errors);
        }
        List<String> settable = settable(user, issue);
        fields.forEach((id, texts) -> {
            List<String> given = texts.stream().filter(text -> !text.isBlank()).toList();
            if (given.isEmpty() && required(issue).contains(id)) {
                errors.addError(id, missing(id));
            } else if (!settable.contains(id)) {
                errors.addError(
                        id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            } else if (id.startsWith("customfield_")) {
                setCustom(issue, customField(issue, id).orElseThrow(), given, errors);
            } else {
                setSystem(issue, id, given, errors);
            }
        });
    }

    private void setCustom(StoredIssue issue, StoredField field, List<String> texts, ErrorCollection errors) {
        CustomFieldType type = field.type().orElseThrow();
        CustomFieldParams params = new Params(texts);
        ErrorCollection own = new SimpleErrorCollection();
        try {
            refuseDisabled(issue, field, texts, own);
            type.validateFromParams(params, own, field.scheme());
            if (!own.hasAnyErrors()) {
                issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams(params));
            }
        } catch (FieldValidationException e) {
            own.addError(field.getId(), e.getMessage());
        }
        own.getErrors().values().forEach(words -> errors.addError(field.getId(), words));
        own.getErrorMessages().forEach(words -> errors.addError(field.getId(), words));
    }

    /** An issue keeps a disabled option that it has, and can't be given one. */
    private void refuseDisabled(StoredIssue issue, StoredField field, List<String> texts, ErrorCollection errors) {
        List<String> present = texts(issue, field.getId());
        model.options().ofField(field.getIdAsLong()).stream()
                .filter(Option::getDisabled)
                .map(option -> option.getOptionId().toString())
                .filter(id -> texts.contains(id) && !present.contains(id))
                .forEach(id -> errors.addError(field.getId(), "Option id '" + id + "' is not valid"));
    }

    private void setSystem(StoredIssue issue, String field, List<String> texts, ErrorCollection errors) {
        String text = String.join(" ", texts);
        try {
            switch (field) {
                case "summary" -> issue.set(field, summary(text));
                case "description" -> issue.set(field, text.isEmpty() ? null : text);
                case "labels" -> issue.set(field, texts.isEmpty() ? null : labels(texts));
                case "issuetype" ->
                    issue.set(
                            field,
                            Constants.withIdOrName(issue.getProjectObject().getIssueTypes(), text)
                                    .orElseThrow(() -> refused(field, "The issue type selected is invalid."))
                                    .getId());
                case "priority" ->
                    issue.set(
                            field,
                            Constants.withIdOrName(model.constants().priorities(), text)
                                    .orElseThrow(() -> refused(field, "The priority selected is invalid."))
                                    .getId());
                case "security" -> issue.set(field, security(issue, text));
                default -> issue.set(field, text.isEmpty() ? null : person(issue, field, text));
            }
        } catch (Refusal e) {
            e.errors().forEach(errors::addError);
        }
    }

    private static String summary(String text) {
        if (text.isBlank()) {
            throw refused("summary", "You must specify a summary of the issue.");
        }
        if (text.length() > LONGEST_SUMMARY) {
            throw refused("summary", "Summary can't exceed " + LONGEST_SUMMARY + " characters.");
        }
        if (text.lines().count() > 1) {
            throw refused("summary", "The summary is invalid because it contains newline characters.");
        }
        return text;
    }

    private static List<String> labels(List<String> texts) {
        if (texts.stream().anyMatch(text -> text.contains(" "))) {
            throw refused("labels", "The label '" + String.join(" ", texts) + "' contains spaces which is invalid.");
        }
        return texts.stream().distinct().sorted().toList();
    }

    /** The labels in a line of a form, which spaces part. */
    public static List<String> typedLabels(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private @Nullable Long security(StoredIssue issue, String text) {
        if (text.isEmpty() || text.equals("-1")) {
            return null;
        }
        return model.levels()
                .matching(issue.getProjectObject(), text)
                .map(Rows.SecurityLevel::id)
                .orElseThrow(() -> refused("security", "Security level '" + text + "' is invalid"));
    }

    private String person(StoredIssue issue, String field, String name) {
        ApplicationUser user = model.users()
                .named(name)
                .or(() -> model.users().withKey(name))
                .orElseThrow(() -> refused(field, "User '" + name + "' does not exist."));
        if (field.equals("assignee")
                && !model.permissions().hasPermission(ASSIGNABLE_USER, issue.getProjectObject(), user)) {
            throw refused(field, "User '" + name + "' cannot be assigned issues.");
        }
        return user.getKey();
    }

    /** The texts that a form shows for a field as it is now. */
    public List<String> texts(StoredIssue issue, String field) {
        return switch (field) {
            case "summary", "description", "issuetype", "priority" -> present(issue.text(field));
            case "labels" -> issue.labelTexts();
            case "security" -> present(issue.getSecurityLevelId());
            case "assignee" -> present(name(issue.getAssignee()));
            case "reporter" -> present(name(issue.getReporter()));
            default ->
                customField(issue, field)
                        .map(found -> customTexts(found, issue))
                        .orElse(List.of());
        };
    }

    private static @Nullable String name(@Nullable ApplicationUser user) {
        return user == null ? null : user.getName();
    }

    private static List<String> present(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> customTexts(StoredField field, StoredIssue issue) {
        CustomFieldType type = field.type().orElseThrow();
        Object value = issue.getCustomFieldValue(field);
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        List<String> texts = new ArrayList<>();
        values.forEach(one -> texts.add(type.getStringFromSingularObject(one)));
        return texts;
    }
}
