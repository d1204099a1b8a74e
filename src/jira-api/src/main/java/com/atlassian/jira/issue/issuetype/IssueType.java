package com.atlassian.jira.issue.issuetype;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.IssueConstant;
import org.outcomeroadmap.signature.Seen;

/** An issue type. */
@Seen(SLACK)
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
