package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;
import org.ofbiz.core.entity.GenericValue;
import org.outcomeroadmap.signature.Seen;

/** An issue as it can be read. In Jira most of this comes from super-interfaces; a flat list links the same. */
@Seen(SLACK)
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    Long getNumber();

    GenericValue getProject();

    @Override
    Project getProjectObject();

    @Override
    Long getProjectId();

    @Override
    IssueType getIssueType();

    IssueType getIssueTypeObject();

    @Override
    String getIssueTypeId();

    String getSummary();

    String getDescription();

    String getEnvironment();

    ApplicationUser getAssigneeUser();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporterUser();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Collection<ProjectComponent> getComponentObjects();

    Collection<ProjectComponent> getComponents();

    Collection<Version> getAffectedVersions();

    Collection<Version> getFixVersions();

    Timestamp getDueDate();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Timestamp getArchivedDate();

    GenericValue getSecurityLevel();

    Long getSecurityLevelId();

    Priority getPriority();

    Priority getPriorityObject();

    String getResolutionId();

    Resolution getResolution();

    Resolution getResolutionObject();

    Long getVotes();

    Long getWatches();

    Long getWorkflowId();

    Object getCustomFieldValue(CustomField customField);

    Status getStatus();

    String getStatusId();

    Status getStatusObject();

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    Object getExternalFieldValue(String fieldId);

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    GenericValue getParent();

    Collection<GenericValue> getSubTasks();

    Collection<Issue> getSubTaskObjects();

    boolean isCreated();

    boolean isEditable();

    IssueRenderContext getIssueRenderContext();

    Collection<Attachment> getAttachments();

    Set<Label> getLabels();

    boolean isArchived();

    ApplicationUser getArchivedByUser();

    String getArchivedById();

    GenericValue getGenericValue();

    String getString(String name);

    Timestamp getTimestamp(String name);

    Long getLong(String name);

    void store();
}
