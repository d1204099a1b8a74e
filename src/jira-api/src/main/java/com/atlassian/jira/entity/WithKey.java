package com.atlassian.jira.entity;

import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Something that people name by a key. */
@Seen(UNPROVEN)
public interface WithKey {
    String getKey();
}
