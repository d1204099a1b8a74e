package org.outcomeroadmap.workbench.jira;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ofbiz.core.entity.GenericValue;

/** An issue as it was when it was read, with the changes made to it since; they are stored by an update only. */
@SuppressWarnings("rawtypes")
public final class StoredIssue extends BareIssue {
    private final JiraModel model;
    private final Rows.Issue row;
    private final Map<String, Object> values;
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();

    StoredIssue(JiraModel model, Rows.Issue row) {
        this.model = model;
        this.row = row;
        this.values = new HashMap<>(row.values());
    }

    Rows.Issue row() {
        return row;
    }

    /** Sets a field of Jira's own by its id; null clears it. */
    void set(String field, @Nullable Object value) {
        Object before = value == null ? values.remove(field) : values.put(field, value);
        if (!Objects.equals(before, value)) {
            modified.put(field, new ModifiedValue<>(before, value));
        }
    }

    @Nullable
    String text(String field) {
        return (String) values.get(field);
    }

    private @Nullable Timestamp time(String field) {
        Number millis = (Number) values.get(field);
        return millis == null ? null : new Timestamp(millis.longValue());
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public void resetModifiedFields() {
        modified.clear();
    }

    @Override
    public void setCustomFieldValue(CustomField customField, @Nullable Object value) {
        modified.put(customField.getId(), new ModifiedValue<>(customField.getValue(this), value));
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField customField) {
        ModifiedValue changed = modified.get(customField.getId());
        return changed == null ? customField.getValue(this) : changed.getNewValue();
    }

    @Override
    public void setAssignee(@Nullable ApplicationUser assignee) {
        set("assignee", assignee == null ? null : assignee.getKey());
    }

    @Override
    public void setReporter(@Nullable ApplicationUser reporter) {
        set("reporter", reporter == null ? null : reporter.getKey());
    }

    @Override
    public void setSummary(String summary) {
        set("summary", summary);
    }

    @Override
    public void setDescription(@Nullable String description) {
        set("description", description);
    }

    @Override
    public void setProjectId(Long projectId) {
        throw new UnsupportedOperationException("Use Issues.move");
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        set("issuetype", issueTypeId);
    }

    @Override
    public void setSecurityLevelId(@Nullable Long securityLevelId) {
        set("security", securityLevelId);
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return getProjectObject().getKey() + "-" + row.number();
    }

    @Override
    public Long getNumber() {
        return row.number();
    }

    @Override
    public Project getProjectObject() {
        return Objects.requireNonNull(model.projects().getProjectObj(row.projectId()));
    }

    @Override
    public Long getProjectId() {
        return row.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return Objects.requireNonNull(model.constants().getIssueType(getIssueTypeId()));
    }

    @Override
    public IssueType getIssueTypeObject() {
        return getIssueType();
    }

    @Override
    public String getIssueTypeId() {
        return Objects.requireNonNull(text("issuetype"));
    }

    @Override
    public String getSummary() {
        return Objects.requireNonNullElse(text("summary"), "");
    }

    @Override
    public @Nullable String getDescription() {
        return text("description");
    }

    @Override
    public @Nullable ApplicationUser getAssigneeUser() {
        return getAssignee();
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return model.users().getUserByKey(getAssigneeId());
    }

    @Override
    public @Nullable String getAssigneeId() {
        return text("assignee");
    }

    @Override
    public @Nullable ApplicationUser getReporterUser() {
        return getReporter();
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return model.users().getUserByKey(getReporterId());
    }

    @Override
    public @Nullable String getReporterId() {
        return text("reporter");
    }

    @Override
    public @Nullable ApplicationUser getCreator() {
        return model.users().getUserByKey(getCreatorId());
    }

    @Override
    public @Nullable String getCreatorId() {
        return text("creator");
    }

    @Override
    public @Nullable Timestamp getCreated() {
        return time("created");
    }

    @Override
    public @Nullable Timestamp getUpdated() {
        return time("updated");
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return time("resolutiondate");
    }

    @Override
    public boolean isArchived() {
        return getArchivedDate() != null;
    }

    @Override
    public @Nullable Timestamp getArchivedDate() {
        return time("archiveddate");
    }

    @Override
    public @Nullable ApplicationUser getArchivedByUser() {
        return model.users().getUserByKey(getArchivedById());
    }

    @Override
    public @Nullable String getArchivedById() {
        return text("archivedby");
    }

    @Override
    public @Nullable GenericValue getSecurityLevel() {
        Long level = getSecurityLevelId();
        return level == null
                ? null
                : new ChangeLog().with("id", level).with("name", model.levels().name(level));
    }

    @Override
    public @Nullable Long getSecurityLevelId() {
        Number level = (Number) values.get("security");
        return level == null ? null : level.longValue();
    }

    @Override
    public @Nullable Priority getPriority() {
        String id = text("priority");
        return id == null ? null : model.constants().priority(id).orElse(null);
    }

    @Override
    public @Nullable Priority getPriorityObject() {
        return getPriority();
    }

    @Override
    public @Nullable String getResolutionId() {
        return text("resolution");
    }

    @Override
    public @Nullable Resolution getResolution() {
        return Constants.withId(model.constants().resolutions(), getResolutionId())
                .orElse(null);
    }

    @Override
    public @Nullable Resolution getResolutionObject() {
        return getResolution();
    }

    @Override
    public Status getStatus() {
        return Objects.requireNonNull(model.constants().getStatus(getStatusId()));
    }

    @Override
    public String getStatusId() {
        return Objects.requireNonNull(text("status"));
    }

    @Override
    public Status getStatusObject() {
        return getStatus();
    }

    @Override
    public Collection<Attachment> getAttachments() {
        return model.attachments().getAttachments(this);
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        labelTexts().forEach(text -> labels.add(() -> text));
        return labels;
    }

    public List<String> labelTexts() {
        Collection<?> labels = (Collection<?>) values.getOrDefault("labels", List.of());
        return labels.stream().map(Object::toString).toList();
    }

    @Override
    public GenericValue getProject() {
        return new ChangeLog()
                .with("id", getProjectId())
                .with("key", getProjectObject().getKey());
    }

    @Override
    public GenericValue getGenericValue() {
        return new ChangeLog().with("id", getId());
    }

    @Override
    public @Nullable String getString(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    @Override
    public @Nullable Timestamp getTimestamp(String name) {
        return time(name);
    }

    @Override
    public @Nullable Long getLong(String name) {
        return values.get(name) instanceof Number number ? number.longValue() : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredIssue issue && issue.row.id() == row.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(row.id());
    }

    @Override
    public String toString() {
        return getKey();
    }
}
