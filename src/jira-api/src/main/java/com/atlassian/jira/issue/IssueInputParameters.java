package com.atlassian.jira.issue;

import static org.outcomeroadmap.signature.Source.CONDEC;

import org.outcomeroadmap.signature.Seen;

/** The values that an edit was asked to set. */
@Seen(CONDEC)
public interface IssueInputParameters {}
