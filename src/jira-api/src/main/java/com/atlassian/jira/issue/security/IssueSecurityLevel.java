package com.atlassian.jira.issue.security;

import static org.outcomeroadmap.signature.Source.SECURITY_APPS;

import org.outcomeroadmap.signature.Seen;

/** A security level: who of those that may browse a project may see an issue. */
@Seen(SECURITY_APPS)
public interface IssueSecurityLevel {
    Long getId();

    String getName();
}
