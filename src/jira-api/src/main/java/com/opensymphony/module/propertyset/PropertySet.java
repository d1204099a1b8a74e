package com.opensymphony.module.propertyset;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** Loosely typed properties of Jira's own storage. */
@Seen(SLACK)
public interface PropertySet {
    @Seen(UNPROVEN)
    String getString(String key);
}
