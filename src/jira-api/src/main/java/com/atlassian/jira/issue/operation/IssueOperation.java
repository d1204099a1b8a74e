package com.atlassian.jira.issue.operation;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import org.outcomeroadmap.signature.Seen;

/** Create, edit or view. */
@Seen(BLACKDUCK)
public interface IssueOperation {}
