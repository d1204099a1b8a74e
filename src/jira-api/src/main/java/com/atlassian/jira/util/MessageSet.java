package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.SLACK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** Errors and warnings about a query. */
@Seen(POKER)
public interface MessageSet {
    @Seen(SLACK)
    boolean hasAnyErrors();

    @Seen(UNPROVEN)
    boolean hasAnyWarnings();

    @Seen(UNPROVEN)
    Set<String> getErrorMessages();

    @Seen(UNPROVEN)
    Set<String> getWarningMessages();

    @Seen(GROOVY)
    void addErrorMessage(String message);

    @Seen(UNPROVEN)
    void addWarningMessage(String message);
}
