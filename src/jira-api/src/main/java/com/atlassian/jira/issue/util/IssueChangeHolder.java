package com.atlassian.jira.issue.util;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import org.outcomeroadmap.signature.Seen;

/** Collects the rows of the change log that an update writes. */
@Seen(BLACKDUCK)
public interface IssueChangeHolder {}
