package com.atlassian.jira.issue.priority;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.IssueConstant;
import org.outcomeroadmap.signature.Seen;

/** A priority. */
@Seen(SLACK)
public interface Priority extends IssueConstant {}
