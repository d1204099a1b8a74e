package com.atlassian.jira;

import static org.outcomeroadmap.signature.Source.POKER;

import org.outcomeroadmap.signature.Seen;

/** The kinds of values that Jira knows. */
@Seen(POKER)
public class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
