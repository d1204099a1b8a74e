package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.platform.IssueSearch;

/** Counts a project's coverage so that it may be told to everybody who browses the project. */
@Named
public class UnrestrictedCoverage {

    private final VisibleProjects projects;
    private final IssueSearch search;
    private final CoverageCount count;

    @Inject
    public UnrestrictedCoverage(VisibleProjects projects, IssueSearch search, CoverageCount count) {
        this.projects = projects;
        this.search = search;
        this.count = count;
    }

    /**
     * The coverage over the project's issues without a security level. Links from or to any other issue count for
     * nothing.
     *
     * @param project the app is on for it
     */
    public Counted of(Project project) {
        Sight sight = Sight.unrestrictedIn(project.getId());
        List<Project> only = List.of(project);
        return count.of(found(projects.outcomes(only), sight), found(projects.roadmap(only), sight), sight);
    }

    private List<Issue> found(String jql, Sight sight) {
        return IssueOrder.byKey(
                search.everything(jql).stream().filter(sight::sees).toList());
    }
}
