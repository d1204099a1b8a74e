package com.atlassian.jira.issue.fields;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.SLACK;

import org.outcomeroadmap.signature.Seen;

/** Finds fields by id. */
@Seen(SLACK)
public interface FieldManager {
    @Seen(BLACKDUCK)
    Field getField(String id);

    @Seen(BLACKDUCK)
    CustomField getCustomField(String id);

    @Seen(BLACKDUCK)
    OrderableField getOrderableField(String id);
}
