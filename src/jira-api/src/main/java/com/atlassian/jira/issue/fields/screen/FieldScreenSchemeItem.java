package com.atlassian.jira.issue.fields.screen;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.operation.IssueOperation;
import org.outcomeroadmap.signature.Seen;

/** The screen that one operation shows. */
@Seen(BLACKDUCK)
public interface FieldScreenSchemeItem {
    IssueOperation getIssueOperation();

    @Seen(UNPROVEN)
    FieldScreen getFieldScreen();
}
