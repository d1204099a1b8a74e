package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.platform.Projects;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.setup.ProjectTypes;

/** The projects for which the app is on, as one viewer sees them, and the JQL that finds what they hold. */
@Named
public class VisibleProjects {

    /** Matches no issue: every issue was created at some time. */
    static final String NOTHING = "created is EMPTY";

    private final EnabledProjects enabled;
    private final Projects projects;

    @Inject
    public VisibleProjects(EnabledProjects enabled, Projects projects) {
        this.enabled = enabled;
        this.projects = projects;
    }

    /** All of them, by their ids. */
    public List<Project> all(VisibleIssues viewer) {
        return enabled.ids().stream()
                .flatMap(id -> projects.byId(id).stream())
                .filter(project -> !project.isArchived())
                .filter(project -> viewer.may(ProjectPermissions.BROWSE_PROJECTS, project))
                .toList();
    }

    /** The project of this key, whether or not the app is on for it. */
    public Optional<Project> find(String key, VisibleIssues viewer) {
        return projects.byKey(key).filter(project -> viewer.may(ProjectPermissions.BROWSE_PROJECTS, project));
    }

    /** Whether the app is on for the project. */
    public boolean isOn(Project project) {
        return enabled.contains(project.getId());
    }

    /** JQL that finds the outcomes of these projects. */
    public String outcomes(Collection<Project> of) {
        return clause(of, types -> Set.of(types.outcome()));
    }

    /** JQL that finds the roadmap issues of these projects. */
    public String roadmap(Collection<Project> of) {
        return clause(of, ProjectTypes::roadmap);
    }

    /** Projects can have types of their own, so those that share them are asked for together. */
    private String clause(Collection<Project> of, Function<ProjectTypes, Set<String>> role) {
        Map<String, SortedSet<String>> keysByTypes = new TreeMap<>();
        for (Project project : of) {
            Set<String> types = enabled.types(project.getId()).map(role).orElseGet(Set::of);
            if (!types.isEmpty()) {
                keysByTypes
                        .computeIfAbsent(list(new TreeSet<>(types)), none -> new TreeSet<>())
                        .add('"' + project.getKey() + '"');
            }
        }
        if (keysByTypes.isEmpty()) {
            return NOTHING;
        }
        String clauses = keysByTypes.entrySet().stream()
                .map(group -> "project " + list(group.getValue()) + " AND issuetype " + group.getKey())
                .collect(Collectors.joining(") OR ("));
        return keysByTypes.size() == 1 ? clauses : "((" + clauses + "))";
    }

    private static String list(SortedSet<String> values) {
        return values.size() == 1 ? "= " + values.first() : "in (" + String.join(", ", values) + ")";
    }
}
