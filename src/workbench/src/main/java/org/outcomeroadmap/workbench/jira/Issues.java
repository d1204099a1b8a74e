package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The issues. Every change is stored with its history in one transaction, then indexed, then told to listeners. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class Issues implements IssueManager {
    static final String CLONERS = "Cloners";

    private final JiraModel model;
    private final Tables tables;

    Issues(JiraModel model, Tables tables) {
        this.model = model;
        this.tables = tables;
    }

    public Optional<StoredIssue> find(@Nullable Long id) {
        return tables.issues.get(id).map(row -> new StoredIssue(model, row));
    }

    /** The issue that has or had this key, in any case, or has this id, as REST takes either. */
    public Optional<StoredIssue> find(@Nullable String idOrKey) {
        String text = idOrKey == null ? "" : idOrKey.strip().toUpperCase(Locale.ROOT);
        return text.matches("\\d{1,18}")
                ? find(Long.valueOf(text))
                : withKey(text).or(() -> withFormerKey(text));
    }

    private Optional<StoredIssue> withFormerKey(String key) {
        return tables.formerKeys.first(row -> row.key().equals(key)).flatMap(row -> find(row.ownerId()));
    }

    private Optional<StoredIssue> withKey(String text) {
        if (!text.matches("[A-Z][A-Z0-9_]*-\\d{1,18}")) {
            return Optional.empty();
        }
        int dash = text.lastIndexOf('-');
        long number = Long.parseLong(text.substring(dash + 1));
        return model.projects()
                .withIdOrKey(text.substring(0, dash))
                .flatMap(project -> tables.issuesByNumber.first(List.of(project.getId(), number)))
                .map(row -> new StoredIssue(model, row));
    }

    public List<StoredIssue> all() {
        return tables.issues.all().stream()
                .map(row -> new StoredIssue(model, row))
                .toList();
    }

    /** A new issue, still to be filled and created. */
    StoredIssue draft(Project project, String issueTypeId, ApplicationUser creator) {
        Map<String, Object> values = new HashMap<>();
        values.put("issuetype", issueTypeId);
        values.put("status", Constants.TO_DO);
        values.put("priority", Constants.MEDIUM);
        values.put("creator", creator.getKey());
        values.put("reporter", creator.getKey());
        return new StoredIssue(model, new Rows.Issue(tables.issues.nextId(), project.getId(), 0, values));
    }

    /** Stores a draft under the next number of its project. */
    StoredIssue create(ApplicationUser user, StoredIssue draft) {
        StoredIssue created = model.store().atomically(() -> {
            Rows.Project project = model.projects().row(draft.getProjectObject());
            tables.projects.put(project.id(), project.numbered(project.lastNumber() + 1));
            Map<String, Object> values = withChanges(draft);
            values.put("created", model.clock().millis());
            values.put("updated", model.clock().millis());
            tables.issues.put(
                    draft.getId(), new Rows.Issue(draft.getId(), project.id(), project.lastNumber() + 1, values));
            storeCustomValues(draft);
            return find(draft.getId()).orElseThrow();
        });
        return told(user, created, EventType.ISSUE_CREATED_ID, null);
    }

    /** Stores the changes made to an issue, if any, with their history. */
    StoredIssue update(ApplicationUser user, StoredIssue issue, Optional<Long> eventType) {
        Map<String, ModifiedValue> modified = Map.copyOf(issue.getModifiedFields());
        List<Rows.ChangeItem> items = new ArrayList<>();
        modified.forEach((field, value) -> items.addAll(model.history().item(field, value)));
        if (items.isEmpty()) {
            // As in Jira, writing the value that is there already is no change and tells nobody.
            return issue;
        }
        Rows.Change change = model.store().atomically(() -> {
            Rows.Issue row = tables.issues.get(issue.getId()).orElseThrow(Refusal::noSuchIssue);
            Map<String, Object> values = new HashMap<>(row.values());
            modified.keySet().stream().filter(field -> !isCustom(field)).forEach(values::remove);
            values.putAll(systemChanges(issue));
            values.put("updated", model.clock().millis());
            tables.issues.put(row.id(), new Rows.Issue(row.id(), row.projectId(), row.number(), values));
            storeCustomValues(issue);
            return model.history().add(issue, user, items);
        });
        issue.resetModifiedFields();
        StoredIssue stored = find(issue.getId()).orElseThrow();
        if (eventType.isEmpty()) {
            model.index().reIndex(stored);
            return stored;
        }
        return told(user, stored, eventType.get(), change);
    }

    /** Indexes the issue and tells listeners, when the change behind it was stored. */
    StoredIssue told(ApplicationUser user, StoredIssue issue, Long eventType, Rows.@Nullable Change change) {
        model.index().reIndex(issue);
        publish(user, issue, eventType, change);
        return find(issue.getId()).orElse(issue);
    }

    private void publish(ApplicationUser user, Issue issue, Long eventType, Rows.@Nullable Change change) {
        ChangeLog log = change == null ? null : ChangeLog.of(change.id(), change.items());
        model.publish(new IssueEvent(issue, user, null, null, log, Map.of("eventsource", "action"), eventType));
    }

    private static boolean isCustom(String field) {
        return field.startsWith("customfield_");
    }

    private static Map<String, Object> systemChanges(StoredIssue issue) {
        Map<String, Object> values = new HashMap<>();
        issue.getModifiedFields().forEach((field, value) -> {
            if (!isCustom(field) && value.getNewValue() != null) {
                values.put(field, value.getNewValue());
            }
        });
        return values;
    }

    private static Map<String, Object> withChanges(StoredIssue draft) {
        Map<String, Object> values = new HashMap<>(draft.row().values());
        values.putAll(systemChanges(draft));
        return values;
    }

    private void storeCustomValues(StoredIssue issue) {
        issue.getModifiedFields()
                .forEach((id, value) -> model.customFields()
                        .withId(id)
                        .ifPresent(field ->
                                field.type().ifPresent(type -> type.updateValue(field, issue, value.getNewValue()))));
    }

    /** Moves the issue to a status; done issues get a resolution, as Jira Software's simple workflow does it. */
    public StoredIssue transition(ApplicationUser user, StoredIssue issue, String statusId) {
        return transition(user, issue, statusId, Constants.RESOLVED.getId());
    }

    /** As {@link #transition(ApplicationUser, StoredIssue, String)} with a resolution for a done issue. */
    public StoredIssue transition(ApplicationUser user, StoredIssue issue, String statusId, String resolutionId) {
        boolean done = statusId.equals(Constants.DONE);
        issue.set("status", statusId);
        issue.set("resolution", done ? resolutionId : null);
        issue.set("resolutiondate", done ? (Object) model.clock().millis() : null);
        return update(user, issue, Optional.of(EventType.ISSUE_GENERICEVENT_ID));
    }

    /** What a clone may take along besides the fields. */
    public enum Extra {
        ATTACHMENTS,
        LINKS
    }

    /**
     * A clone of the issue in the same project, open and reported by the user, and linked to it as its clone.
     *
     * @throws Refusal 403 without the permission to create issues there
     */
    public StoredIssue copy(ApplicationUser user, StoredIssue original, Set<Extra> extras) {
        permit(ProjectPermissions.CREATE_ISSUES, user, original, original.getProjectObject());
        StoredIssue draft = draft(original.getProjectObject(), original.getIssueTypeId(), user);
        List.of("description", "priority", "assignee", "labels", "security")
                .forEach(field -> draft.set(field, original.row().values().get(field)));
        draft.setSummary("CLONE - " + original.getSummary());
        model.customFields()
                .usableFor(original)
                .filter(field -> !(field.type().orElseThrow() instanceof CalculatedCFType))
                .filter(field -> field.getValue(original) != null)
                .forEach(field -> draft.setCustomFieldValue(field, field.getValue(original)));
        StoredIssue copy = create(user, draft);
        if (extras.contains(Extra.ATTACHMENTS)) {
            original.getAttachments().forEach(file -> model.attachments().copy(file, copy, user));
        }
        if (extras.contains(Extra.LINKS)) {
            model.links().copy(original, copy, user);
        }
        model.links()
                .getIssueLinkTypesByName(CLONERS)
                .forEach(type ->
                        model.links().createIssueLink(copy.getId(), original.getId(), type.getId(), null, user));
        return copy;
    }

    /**
     * Moves the issue into another project: it keeps its id and all it has, gets a new key and is still found by the old.
     *
     * @param issueTypeId its type there
     * @throws Refusal 403 without the permission to move it and to create issues there, 400 for a type not found there
     */
    public StoredIssue move(ApplicationUser user, StoredIssue issue, Project target, String issueTypeId) {
        permit(ProjectPermissions.MOVE_ISSUES, user, issue, issue.getProjectObject());
        permit(ProjectPermissions.CREATE_ISSUES, user, issue, target);
        if (Constants.withId(target.getIssueTypes(), issueTypeId).isEmpty()
                || target.equals(issue.getProjectObject())) {
            throw new Refusal(400, List.of(), Map.of("issuetype", "The issue type selected is invalid."));
        }
        String formerKey = issue.getKey();
        Rows.Change change = model.store().atomically(() -> {
            Rows.Project project = model.projects().row(target);
            long number = project.lastNumber() + 1;
            tables.projects.put(project.id(), project.numbered(number));
            Map<String, Object> values = new HashMap<>(issue.row().values());
            values.put("issuetype", issueTypeId);
            values.put("updated", model.clock().millis());
            values.computeIfPresent("security", (field, level) -> model.levels().alike(level, target));
            tables.issues.put(issue.getId(), new Rows.Issue(issue.getId(), project.id(), number, values));
            long id = tables.formerKeys.nextId();
            tables.formerKeys.put(id, new Rows.FormerKey(id, formerKey, issue.getId()));
            return model.history().add(issue, user, moved(issue, target, target.getKey() + "-" + number, issueTypeId));
        });
        return told(user, find(issue.getId()).orElseThrow(), EventType.ISSUE_MOVED_ID, change);
    }

    private List<Rows.ChangeItem> moved(StoredIssue issue, Project target, String newKey, String issueTypeId) {
        Project source = issue.getProjectObject();
        List<Rows.ChangeItem> items = new ArrayList<>();
        items.add(new Rows.ChangeItem("jira", "Key", null, issue.getKey(), null, newKey));
        items.add(new Rows.ChangeItem(
                "jira",
                "project",
                source.getId().toString(),
                source.getName(),
                target.getId().toString(),
                target.getName()));
        if (!issueTypeId.equals(issue.getIssueTypeId())) {
            items.addAll(model.history().item("issuetype", new ModifiedValue<>(issue.getIssueTypeId(), issueTypeId)));
        }
        return items;
    }

    private void permit(ProjectPermissionKey permission, ApplicationUser user, StoredIssue issue, Project project) {
        boolean sees = model.sees(user, issue);
        if (!sees || model.archive().holds(issue) || !model.permissions().hasPermission(permission, project, user)) {
            throw new Refusal(
                    sees ? 403 : 404,
                    sees
                            ? "You do not have the permission " + permission + " in this project."
                            : "Issue Does Not Exist");
        }
    }

    /** Deletes the issue with everything on it. */
    public void delete(ApplicationUser user, StoredIssue issue) {
        remove(issue);
        publish(user, issue, EventType.ISSUE_DELETED_ID, null);
    }

    /** Deletes the issue and tells no listener. */
    void remove(StoredIssue issue) {
        model.links().removeAll(issue);
        List<Rows.Attachment> files = tables.attachments.all(row -> row.issueId() == issue.getId());
        model.store().atomically(() -> {
            files.forEach(row -> tables.attachments.remove(row.id()));
            tables.comments.all(row -> row.issueId() == issue.getId()).forEach(row -> tables.comments.remove(row.id()));
            tables.changes.all(row -> row.issueId() == issue.getId()).forEach(row -> tables.changes.remove(row.id()));
            tables.documents.remove(issue.getId());
            tables.issues.remove(issue.getId());
        });
        files.forEach(row -> model.attachments().deleteFile(row.id()));
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable Long id) {
        return find(id).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueObject(@Nullable String key) {
        return key == null || key.matches("\\d+") ? null : find(key).orElse(null);
    }

    @Override
    public @Nullable MutableIssue getIssueByCurrentKey(@Nullable String key) {
        return getIssueByKeyIgnoreCase(key);
    }

    @Override
    public @Nullable MutableIssue getIssueByKeyIgnoreCase(@Nullable String key) {
        return key == null
                ? null
                : withKey(key.strip().toUpperCase(Locale.ROOT)).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .map(id -> (Issue) find(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    @Override
    public Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail) {
        Optional<Long> event = eventDispatchOption.isEventBeingSent()
                ? Optional.of(eventDispatchOption.getEventTypeId())
                : Optional.empty();
        return update(user, (StoredIssue) issue, event);
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return tables.issues.all(row -> row.projectId() == projectId).stream()
                .map(Rows.Issue::id)
                .toList();
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return getIssueIdsForProject(projectId).size();
    }
}
