package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;
import static org.outcomeroadmap.signature.Source.MRIM;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** An issue whose values can be set before it is saved through {@link IssueManager}. */
@Seen(JAVADOC_7)
public interface MutableIssue extends Issue {
    Map<String, ModifiedValue> getModifiedFields();

    void resetModifiedFields();

    @Seen(POKER)
    void setCustomFieldValue(CustomField customField, Object value);

    void setAssignee(ApplicationUser assignee);

    @Seen(MRIM)
    void setReporter(ApplicationUser reporter);

    @Seen(UNPROVEN)
    void setSummary(String summary);

    void setDescription(String description);

    @Seen(UNPROVEN)
    void setProjectId(Long projectId);

    void setIssueTypeId(String issueTypeId);

    @Seen(UNPROVEN)
    void setSecurityLevelId(Long securityLevelId);
}
