package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.IGSL;
import static org.outcomeroadmap.signature.Source.SOFTWARE_11;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import org.outcomeroadmap.signature.Seen;

/** A custom field type that REST calls can set. */
@Seen(SOFTWARE_11)
public interface RestCustomFieldTypeOperations {
    @Seen(IGSL)
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    @Seen(UNPROVEN)
    JsonData getJsonDefaultValue(IssueContext context, CustomField field);
}
