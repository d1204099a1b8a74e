package com.atlassian.jira.issue.util;

import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A holder that keeps what it is given. */
@Seen(UNPROVEN)
public class DefaultIssueChangeHolder implements IssueChangeHolder {}
