package com.atlassian.jira.issue.fields.screen;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Which screen each of create, edit and view shows. */
@Seen(BLACKDUCK)
public interface FieldScreenScheme {
    Long getId();

    String getName();

    String getDescription();

    FieldScreen getFieldScreen(IssueOperation operation);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation);
}
