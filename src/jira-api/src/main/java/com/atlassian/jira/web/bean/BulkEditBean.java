package com.atlassian.jira.web.bean;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import org.outcomeroadmap.signature.Seen;

/** The issues of one bulk change. */
@Seen(BLACKDUCK)
public interface BulkEditBean {}
