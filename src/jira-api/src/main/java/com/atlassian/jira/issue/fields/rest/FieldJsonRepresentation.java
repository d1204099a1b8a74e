package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.fields.rest.json.JsonData;
import org.outcomeroadmap.signature.Seen;

/** A field's value as REST answers it. */
@Seen(GROOVY)
public class FieldJsonRepresentation {
    private final JsonData standardData;

    public FieldJsonRepresentation(JsonData standardData) {
        this.standardData = standardData;
    }

    @Seen(UNPROVEN)
    public JsonData getStandardData() {
        return standardData;
    }
}
