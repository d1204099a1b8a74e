package org.outcomeroadmap.workbench.jira.jql;

/** A query that cannot be answered; the message is meant for its author, in Jira's words. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JqlException(String message) {
        super(message);
    }
}
