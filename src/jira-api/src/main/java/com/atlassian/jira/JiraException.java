package com.atlassian.jira;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import org.outcomeroadmap.signature.Seen;

/** Base of Jira's checked exceptions. */
@Seen(JAVADOC_7)
public class JiraException extends Exception {
    public JiraException() {}

    public JiraException(String message) {
        super(message);
    }

    public JiraException(Throwable cause) {
        super(cause);
    }

    public JiraException(String message, Throwable cause) {
        super(message, cause);
    }
}
