package com.atlassian.jira.issue.fields;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import org.outcomeroadmap.signature.Seen;

/** A field of issues, built in or custom. */
@Seen(BLACKDUCK)
public interface Field {
    String getId();

    String getName();

    String getNameKey();
}
