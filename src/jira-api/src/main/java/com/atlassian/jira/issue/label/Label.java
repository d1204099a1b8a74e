package com.atlassian.jira.issue.label;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A label of an issue. */
@Seen(SLACK)
public interface Label {
    @Seen(UNPROVEN)
    String getLabel();
}
