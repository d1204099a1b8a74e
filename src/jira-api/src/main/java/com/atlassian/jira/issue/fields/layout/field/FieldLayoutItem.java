package com.atlassian.jira.issue.fields.layout.field;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.POKER;

import org.outcomeroadmap.signature.Seen;

/** How one field behaves in one project: hidden, required, rendered. */
@Seen(POKER)
public interface FieldLayoutItem {

    @Seen(BLACKDUCK)
    boolean isRequired();
}
