package org.outcomeroadmap.jira.setup;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.platform.IssueTypeSchemes;

/** The project offers the issue type of a role. */
record IssueTypeSchemeStep(TypeRole role, Supplier<Optional<IssueType>> type, IssueTypeSchemes schemes, Project project)
        implements SetupStep {

    @Override
    public What what() {
        return What.ISSUE_TYPE_SCHEME;
    }

    @Override
    public String name() {
        return type.get().map(IssueType::getName).orElse(role.typeName());
    }

    @Override
    public boolean done() {
        return type.get().filter(found -> schemes.has(project, found.getId())).isPresent();
    }

    @Override
    public boolean siteWide() {
        return false;
    }

    @Override
    public List<Project> affects() {
        return done() ? List.of() : schemes.sharing(project);
    }

    @Override
    public void carryOut() {
        schemes.add(project, type.get().orElseThrow().getId());
    }
}
