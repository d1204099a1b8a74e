package com.atlassian.jira.issue.fields.screen.issuetype;

import static org.outcomeroadmap.signature.Source.BLACKDUCK;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.outcomeroadmap.signature.Seen;

/** Which screens a project shows for which issue type. */
@Seen(BLACKDUCK)
public interface IssueTypeScreenSchemeManager {
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();

    Collection getIssueTypeScreenSchemes(FieldScreenScheme fieldScreenScheme);

    IssueTypeScreenScheme getDefaultScheme();

    FieldScreenScheme getFieldScreenScheme(Issue issue);
}
