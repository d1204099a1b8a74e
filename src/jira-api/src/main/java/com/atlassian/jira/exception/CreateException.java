package com.atlassian.jira.exception;

import static org.outcomeroadmap.signature.Source.JAVADOC_7;

import com.atlassian.jira.JiraException;
import org.outcomeroadmap.signature.Seen;

/** Something could not be created. */
@Seen(JAVADOC_7)
public class CreateException extends JiraException {
    public CreateException(String message) {
        super(message);
    }
}
