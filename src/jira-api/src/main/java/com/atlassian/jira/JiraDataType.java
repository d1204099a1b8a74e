package com.atlassian.jira;

import static org.outcomeroadmap.signature.Source.POKER;

import org.outcomeroadmap.signature.Seen;

/** The kind of values that a JQL function returns. */
@Seen(POKER)
public interface JiraDataType {}
