package com.atlassian.jira.exception;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import com.atlassian.jira.JiraException;
import org.outcomeroadmap.signature.Seen;

/** Something could not be removed. */
@Seen(JAVADOC_7)
public class RemoveException extends JiraException {
    public RemoveException(String message) {
        super(message);
    }
}
