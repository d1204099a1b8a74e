package com.atlassian.jira.issue.operation;

import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** An operation that shows a screen. */
@Seen(UNPROVEN)
public interface ScreenableIssueOperation extends IssueOperation {}
