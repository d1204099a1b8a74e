package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.IGSL;

import org.outcomeroadmap.signature.Seen;

/** One operation of a REST edit. */
@Seen(IGSL)
public class FieldOperationHolder {}
