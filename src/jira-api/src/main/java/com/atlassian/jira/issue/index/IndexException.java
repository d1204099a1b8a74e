package com.atlassian.jira.issue.index;

import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.JiraException;
import org.outcomeroadmap.signature.Seen;

/** The index could not be written. */
@Seen(SLACK)
public class IndexException extends JiraException {
    @Seen(UNPROVEN)
    public IndexException(String message) {
        super(message);
    }
}
