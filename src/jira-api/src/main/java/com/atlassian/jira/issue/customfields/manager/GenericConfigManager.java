package com.atlassian.jira.issue.customfields.manager;

import static org.outcomeroadmap.signature.Source.MARKELOV;

import org.outcomeroadmap.signature.Seen;

/** Stores defaults of custom fields; the app only hands it to base classes. */
@Seen(MARKELOV)
public interface GenericConfigManager {}
