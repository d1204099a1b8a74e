package com.atlassian.jira.util;

import static org.outcomeroadmap.signature.Source.MRIM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** An empty collection to add to. */
@Seen(MRIM)
public class SimpleErrorCollection implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }
}
