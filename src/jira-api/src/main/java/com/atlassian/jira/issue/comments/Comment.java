package com.atlassian.jira.issue.comments;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A comment on an issue. */
@Seen(SLACK)
public interface Comment {
    @Seen(UNPROVEN)
    String getBody();
}
