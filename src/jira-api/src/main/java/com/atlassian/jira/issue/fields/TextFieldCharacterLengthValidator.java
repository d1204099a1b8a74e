package com.atlassian.jira.issue.fields;

import static org.outcomeroadmap.signature.Source.MARKELOV;

import org.outcomeroadmap.signature.Seen;

/** Knows how long a text of Jira may be. */
@Seen(MARKELOV)
public interface TextFieldCharacterLengthValidator {}
