package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.GROOVY;
import static org.outcomeroadmap.signature.Source.SOFTWARE_11;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import org.outcomeroadmap.signature.Seen;

/** A custom field type whose value stands in the REST answer for an issue. */
@Seen(SOFTWARE_11)
public interface RestAwareCustomFieldType {
    @Seen(GROOVY)
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context);

    @Seen(GROOVY)
    JsonType getJsonSchema(CustomField field);

    @Seen(GROOVY)
    FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem);
}
