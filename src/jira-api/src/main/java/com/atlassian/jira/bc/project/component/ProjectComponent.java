package com.atlassian.jira.bc.project.component;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A component of a project. */
@Seen(SLACK)
public interface ProjectComponent {
    @Seen(UNPROVEN)
    Long getId();

    @Seen(UNPROVEN)
    String getName();
}
