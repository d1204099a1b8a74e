package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.GROOVY;

import org.outcomeroadmap.signature.Seen;

/** The form that is described. */
@Seen(GROOVY)
public interface FieldTypeInfoContext {}
