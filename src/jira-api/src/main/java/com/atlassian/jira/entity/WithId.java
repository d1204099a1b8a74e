package com.atlassian.jira.entity;

import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Something that the database numbers. */
@Seen(UNPROVEN)
public interface WithId {
    Long getId();
}
