package com.atlassian.jira.issue.fields.rest.json;

import static org.outcomeroadmap.signature.Source.GROOVY;

import org.outcomeroadmap.signature.Seen;

/** Makes schemas. */
@Seen(GROOVY)
public class JsonTypeBuilder {
    private JsonTypeBuilder() {}

    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, customType, customFieldId);
    }
}
