package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.coverage.CoverageSource.Kind;
import org.outcomeroadmap.jira.coverage.Scope.Matched;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.IssueSearch;
import org.outcomeroadmap.jira.platform.IssueSearch.UnreadableJql;

/**
 * Finds the outcomes and roadmap issues that a question is about. Search is asked for nothing else: what it costs depends
 * on what matches, not on what there is besides.
 */
@Named
public class Scopes {

    private final VisibleProjects projects;
    private final IssueSearch search;

    @Inject
    public Scopes(VisibleProjects projects, IssueSearch search) {
        this.projects = projects;
        this.search = search;
    }

    /**
     * What is in scope for the viewer.
     *
     * @throws Refusal NOT_FOUND if the project is missing or unseen; INVALID if the app is off for it, or Jira can't
     *     read the question
     */
    public Scope of(CoverageSource source, VisibleIssues viewer) {
        return source.kind() == Kind.PROJECT
                ? ofProject(viewer.project(source.value()), viewer)
                : ofQuestion(condition(source, viewer), viewer);
    }

    /**
     * The ids of the outcomes in scope that a JQL text of the viewer matches too.
     *
     * @throws Refusal INVALID if Jira can't read the text
     */
    public Set<Long> matching(String jql, Scope scope, VisibleIssues viewer) {
        String prefix = condition(new CoverageSource(Kind.JQL, jql), viewer)
                .map(text -> "(" + text + ") AND ")
                .orElse("");
        return search.all(viewer.user(), prefix + scope.jql().outcomes()).stream()
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    private Scope ofProject(Project project, VisibleIssues viewer) {
        if (!projects.isOn(project)) {
            throw Refusal.invalid(Words.of("outcomes.error.project-off", project.getKey()));
        }
        List<Project> only = List.of(project);
        String outcomeJql = projects.outcomes(only);
        String epicJql = projects.roadmap(only);
        List<Issue> outcomes = search.all(viewer.user(), outcomeJql);
        List<Issue> epics = search.all(viewer.user(), epicJql);
        String key = ScopeJql.quoted(project.getKey());
        return new Scope(
                outcomes,
                epics,
                new Matched(outcomes.size(), epics.size()),
                new ScopeJql(outcomeJql, epicJql, key, key));
    }

    private Scope ofQuestion(Optional<String> condition, VisibleIssues viewer) {
        List<Project> all = projects.all(viewer);
        String prefix = condition.map(text -> "(" + text + ") AND ").orElse("");
        Found outcomes = found(prefix, all, viewer, projects::outcomes);
        Found epics = found(prefix, all, viewer, projects::roadmap);
        Matched matched = new Matched(outcomes.issues().size(), epics.issues().size());
        if (matched.outcomes() == 0 || matched.epics() == 0) {
            Collection<Project> around = matched.outcomes() > 0 ? outcomes.of() : matched(prefix, all, viewer);
            outcomes = matched.outcomes() > 0 ? outcomes : found("", around, viewer, projects::outcomes);
            epics = matched.epics() > 0 ? epics : found("", around, viewer, projects::roadmap);
        }
        return new Scope(
                outcomes.issues(),
                epics.issues(),
                matched,
                new ScopeJql(outcomes.jql(), epics.jql(), outcomes.argument(), epics.argument()));
    }

    /** The condition that the question puts to issues; empty if all match. */
    private Optional<String> condition(CoverageSource source, VisibleIssues viewer) {
        boolean isFilter = source.kind() == Kind.FILTER;
        try {
            return search.condition(viewer.user(), isFilter ? "filter = " + source.value() : source.value());
        } catch (UnreadableJql unreadable) {
            // A filter that is not there and one that is somebody else's are told in the same words.
            Words words = isFilter
                    ? Words.of("outcomes.coverage.no-such-filter", source.value())
                    : Words.ready(String.valueOf(unreadable.getMessage()));
            throw Refusal.invalidField(source.kind().parameter(), words);
        }
    }

    /** JQL that finds what plays a role in projects. */
    private interface Role {
        String in(Collection<Project> projects);
    }

    /**
     * Issues, and what finds them.
     *
     * @param of the projects that they are in; where none was found, those that were searched
     */
    private record Found(List<Issue> issues, Collection<Project> of, String jql) {
        String argument() {
            return of.size() == 1 ? ScopeJql.quoted(of.iterator().next().getKey()) : "";
        }
    }

    private Found found(String prefix, Collection<Project> in, VisibleIssues viewer, Role role) {
        if (in.isEmpty()) {
            return new Found(List.of(), in, VisibleProjects.NOTHING);
        }
        List<Issue> issues = search.all(viewer.user(), prefix + role.in(in));
        Set<Long> ids = issues.stream().map(Issue::getProjectId).collect(Collectors.toSet());
        List<Project> holding =
                in.stream().filter(project -> ids.contains(project.getId())).toList();
        Collection<Project> of = holding.isEmpty() ? in : holding;
        return new Found(issues, of, prefix + role.in(of));
    }

    /** The projects of all matched issues: one search for each, however many issues match. */
    private List<Project> matched(String prefix, List<Project> all, VisibleIssues viewer) {
        List<Project> left = new ArrayList<>(all);
        List<Project> matched = new ArrayList<>();
        while (!left.isEmpty()) {
            String keys = left.stream()
                    .map(project -> ScopeJql.quoted(project.getKey()))
                    .collect(Collectors.joining(", "));
            Optional<Long> next = search.first(viewer.user(), prefix + "project in (" + keys + ")", 1).stream()
                    .findFirst()
                    .map(Issue::getProjectId);
            if (next.isEmpty()) {
                break;
            }
            left.stream().filter(project -> project.getId().equals(next.get())).forEach(matched::add);
            left.removeAll(matched);
        }
        return matched;
    }
}
