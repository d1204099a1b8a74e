package com.atlassian.jira.issue.operation;

import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The operations that Jira knows. */
@Seen(UNPROVEN)
public class IssueOperations {
    @Seen(UNPROVEN)
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = () -> "admin.issue.operations.create";

    @Seen(UNPROVEN)
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = () -> "admin.issue.operations.edit";

    @Seen(UNPROVEN)
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = () -> "admin.issue.operations.view";

    private IssueOperations() {}
}
