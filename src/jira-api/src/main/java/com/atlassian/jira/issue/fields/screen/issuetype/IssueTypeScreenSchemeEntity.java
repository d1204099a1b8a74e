package com.atlassian.jira.issue.fields.screen.issuetype;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;
import static org.outcomeroadmap.signature.Source.SCREEN_APPS;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import org.outcomeroadmap.signature.Seen;

/** The screens of one issue type; a null type stands for all others. */
@Seen(BLACKDUCK)
public interface IssueTypeScreenSchemeEntity {
    @Seen(UNPROVEN)
    String getIssueTypeId();

    @Seen(SCREEN_APPS)
    FieldScreenScheme getFieldScreenScheme();
}
