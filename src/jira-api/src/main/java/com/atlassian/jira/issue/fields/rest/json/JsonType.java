package com.atlassian.jira.issue.fields.rest.json;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import org.outcomeroadmap.signature.Seen;

/** The schema of a field's JSON value. */
@Seen(GROOVY)
public class JsonType {
    private final String type;
    private final String custom;
    private final Long customId;

    @Seen(UNPROVEN)
    public JsonType(String type, String custom, Long customId) {
        this.type = type;
        this.custom = custom;
        this.customId = customId;
    }

    @Seen(UNPROVEN)
    public String getType() {
        return type;
    }

    @Seen(UNPROVEN)
    public String getCustom() {
        return custom;
    }

    @Seen(UNPROVEN)
    public Long getCustomId() {
        return customId;
    }
}
