package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.mapping.MappingMemory;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;

/** What reading a file needs to know of its project: which outcomes there are, and how earlier waves were read. */
@Named
public class SurveyedProjects implements CallerOutcomes.ProjectKnowledge {

    private final Outcomes outcomes;
    private final IssueSearch search;
    private final MappingMemory memory;

    @Inject
    public SurveyedProjects(Outcomes outcomes, IssueSearch search, MappingMemory memory) {
        this.outcomes = outcomes;
        this.search = search;
        this.memory = memory;
    }

    @Override
    public List<Issue> outcomes(Project project, VisibleIssues caller) {
        return outcomes.typeId(project)
                .map(type -> "project = " + project.getId() + " AND issuetype = " + type)
                .map(jql -> search.all(caller.user(), jql))
                .orElse(List.of());
    }

    @Override
    public Collection<KeptMapping> remembered(Project project) {
        return memory.of(project.getId()).values();
    }
}
