package com.atlassian.jira.issue.status;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.outcomeroadmap.signature.Seen;

/** A workflow status. */
@Seen(SLACK)
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
