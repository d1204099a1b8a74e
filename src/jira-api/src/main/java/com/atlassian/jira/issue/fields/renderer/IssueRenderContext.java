package com.atlassian.jira.issue.fields.renderer;

import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** What wiki text of an issue is rendered with. */
@Seen(SLACK)
public class IssueRenderContext {}
