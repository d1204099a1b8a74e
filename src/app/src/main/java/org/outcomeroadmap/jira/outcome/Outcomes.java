package org.outcomeroadmap.jira.outcome;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells which issues are outcomes, and reads them. */
public interface Outcomes {

    /**
     * The outcome that this issue is.
     *
     * @return empty if the issue is of another type, or its project does not use the app
     */
    Optional<Outcome> of(Issue issue);

    /** The outcomes among these issues, in their order. */
    default List<Outcome> among(Collection<Issue> issues) {
        return issues.stream().flatMap(issue -> of(issue).stream()).toList();
    }

    /**
     * The id of the issue type that stands for outcomes in this project.
     *
     * @return empty if the project does not use the app
     */
    Optional<String> typeId(Project project);
}
