package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Text in the user's language. */
@Seen(SLACK)
public interface I18nHelper {}
