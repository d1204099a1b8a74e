package com.atlassian.jira.issue.status.category;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** The group of statuses that boards and lozenges colour alike. */
@Seen(SLACK)
public interface StatusCategory {
    Long getId();

    String getKey();

    String getName();

    String getColorName();
}
