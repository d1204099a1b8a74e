package com.atlassian.jira.issue.customfields.impl;

import static org.outcomeroadmap.signature.Source.GROOVY;

import org.outcomeroadmap.signature.Seen;

/** A text is not a value of the field; unchecked. */
@Seen(GROOVY)
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        super(message);
    }
}
