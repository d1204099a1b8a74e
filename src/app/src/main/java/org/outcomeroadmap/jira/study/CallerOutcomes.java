package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.survey.KnownOutcomes;

/**
 * The outcomes that a file may rate: those that its importer sees in the project of the file, and elsewhere those that
 * the importer may also edit, since importing into one project must not change the scores of another. All other keys
 * are unknown, for whatever reason. Remembers what it was asked; not for use by several threads at once.
 */
final class CallerOutcomes implements KnownOutcomes {

    private final VisibleIssues caller;
    private final Outcomes outcomes;
    private final Project home;
    private final Map<String, Optional<Outcome>> known = new HashMap<>();

    CallerOutcomes(VisibleIssues caller, Outcomes outcomes, Project home) {
        this.caller = caller;
        this.outcomes = outcomes;
        this.home = home;
    }

    @Override
    public boolean contains(String key) {
        return find(key).isPresent();
    }

    /** The id of the project that holds the file. */
    long home() {
        return home.getId();
    }

    /** The outcome of a key that the file names. */
    Outcome get(String key) {
        return find(key).orElseThrow();
    }

    private Optional<Outcome> find(String key) {
        return known.computeIfAbsent(
                key, unknown -> caller.find(unknown).filter(this::mayBeRated).flatMap(outcomes::of));
    }

    private boolean mayBeRated(Issue issue) {
        return home.getId().equals(issue.getProjectId()) || caller.may(ProjectPermissions.EDIT_ISSUES, issue);
    }
}
