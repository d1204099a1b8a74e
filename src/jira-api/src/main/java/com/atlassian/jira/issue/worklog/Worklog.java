package com.atlassian.jira.issue.worklog;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Work logged on an issue. */
@Seen(SLACK)
public interface Worklog {}
