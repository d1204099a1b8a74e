package com.atlassian.jira.issue.context;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import org.outcomeroadmap.signature.Seen;

/** One scope that a field configuration applies to. */
@Seen(BLACKDUCK)
public interface JiraContextNode extends IssueContext {}
