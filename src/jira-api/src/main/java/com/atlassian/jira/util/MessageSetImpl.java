package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.CONDEC;

import java.util.LinkedHashSet;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** An empty set to add to. */
@Seen(CONDEC)
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
