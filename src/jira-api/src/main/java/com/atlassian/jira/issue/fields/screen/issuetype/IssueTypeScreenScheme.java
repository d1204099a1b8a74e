package com.atlassian.jira.issue.fields.screen.issuetype;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.ofbiz.core.entity.GenericValue;
import org.outcomeroadmap.signature.Seen;

/** Screens by issue type. */
@Seen(BLACKDUCK)
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType issueType);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);

    boolean isDefault();

    Collection<GenericValue> getProjects();
}
