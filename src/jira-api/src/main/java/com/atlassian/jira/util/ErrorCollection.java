package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.MRIM;

import java.util.Collection;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** What a user did wrong: messages for the whole and for single fields. */
@Seen(MRIM)
public interface ErrorCollection {
    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();

    void addError(String field, String message);
}
