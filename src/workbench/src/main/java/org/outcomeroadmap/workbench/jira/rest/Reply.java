package org.outcomeroadmap.workbench.jira.rest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer other than 200: its status and its JSON body, if any. */
record Reply(int status, @Nullable Object body) {
    static final Reply NOTHING = new Reply(204, null);

    static Reply created(Object body) {
        return new Reply(201, body);
    }

    /** A JSON object of names and values in turn; a null value stays, as in Jira's answers. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A name without value in " + Arrays.toString(namesAndValues));
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}
