package com.atlassian.jira.issue.fields.rest;

import static org.outcomeroadmap.signature.Source.IGSL;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;
import org.outcomeroadmap.signature.Seen;

/** Turns the operations of a REST edit into parameters of the field. */
@Seen(IGSL)
public interface RestFieldOperationsHandler {
    Set<String> getSupportedOperations();

    ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations);
}
