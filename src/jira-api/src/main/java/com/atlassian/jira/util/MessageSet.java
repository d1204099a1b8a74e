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
    Set<String> getErrorMessages();

    @Seen(GROOVY)
    void addErrorMessage(String message);
}
