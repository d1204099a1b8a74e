package com.atlassian.jira.issue.resolution;

import static org.outcomeroadmap.signature.Source.SLACK;

import com.atlassian.jira.issue.IssueConstant;
import org.outcomeroadmap.signature.Seen;

/** A resolution. */
@Seen(SLACK)
public interface Resolution extends IssueConstant {}
