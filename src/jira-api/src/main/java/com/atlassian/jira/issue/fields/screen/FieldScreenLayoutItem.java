package com.atlassian.jira.issue.fields.screen;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.fields.OrderableField;
import org.outcomeroadmap.signature.Seen;

/** A field on a tab. */
@Seen(BLACKDUCK)
public interface FieldScreenLayoutItem {
    Long getId();

    String getFieldId();

    OrderableField getOrderableField();

    int getPosition();
}
