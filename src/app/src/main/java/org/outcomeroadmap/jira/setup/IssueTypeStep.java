package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.platform.IssueTypes;

/** The issue type of a role exists on the site. */
record IssueTypeStep(
        TypeRole role, String description, Supplier<Optional<IssueType>> type, IssueTypes types, SiteIds ids)
        implements SetupStep {

    @Override
    public What what() {
        return What.ISSUE_TYPE;
    }

    @Override
    public String name() {
        return type.get().map(IssueType::getName).orElse(role.typeName());
    }

    @Override
    public boolean done() {
        return type.get().isPresent();
    }

    @Override
    public boolean siteWide() {
        return true;
    }

    @Override
    public List<Project> affects() {
        return List.of();
    }

    @Override
    public void carryOut() {
        ids.rememberIssueType(role, types.create(role.typeName(), description).getId());
    }
}
