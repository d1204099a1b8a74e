package com.atlassian.jira.issue.fields.rest.json;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** A value that the REST layer writes as JSON. */
@Seen(GROOVY)
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    @Seen(UNPROVEN)
    public Object getData() {
        return data;
    }
}
