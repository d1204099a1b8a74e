package com.atlassian.jira.project.version;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A version of a project. */
@Seen(SLACK)
public interface Version {
    @Seen(UNPROVEN)
    Long getId();

    @Seen(UNPROVEN)
    String getName();
}
