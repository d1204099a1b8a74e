package org.outcomeroadmap.jira.study;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.statement.SuccessMeasure;
import org.outcomeroadmap.survey.KnownOutcomes;
import org.outcomeroadmap.survey.RememberedMappings;
import org.outcomeroadmap.survey.matching.OutcomeStatement;

/**
 * The outcomes that a file may rate: those that its importer sees in the project of the file, and elsewhere those that
 * the importer may also edit, since importing into one project must not change the scores of another. All other keys
 * are unknown, for whatever reason, and nothing of them is remembered. Remembers what it was asked; not for use by
 * several threads at once.
 */
final class CallerOutcomes implements KnownOutcomes {

    private final VisibleIssues caller;
    private final Outcomes outcomes;
    private final Project home;
    private final ProjectKnowledge knowledge;
    private final Map<String, Optional<Outcome>> known = new HashMap<>();

    /** What is known of a project whose file is read. */
    interface ProjectKnowledge {

        /** The outcomes of the project that the caller may see. */
        List<Issue> outcomes(Project project, VisibleIssues caller);

        /** How files of this project were read, the latest first. */
        Collection<KeptMapping> remembered(Project project);
    }

    CallerOutcomes(VisibleIssues caller, Outcomes outcomes, Project home, ProjectKnowledge knowledge) {
        this.caller = caller;
        this.outcomes = outcomes;
        this.home = home;
        this.knowledge = knowledge;
    }

    @Override
    public boolean contains(String key) {
        return find(key).isPresent();
    }

    @Override
    public Collection<OutcomeStatement> catalogue() {
        return knowledge.outcomes(home, caller).stream()
                .flatMap(issue -> outcomes.of(issue).stream())
                .map(CallerOutcomes::stated)
                .toList();
    }

    @Override
    public RememberedMappings remembered() {
        return format -> knowledge.remembered(home).stream()
                .filter(kept -> kept.format().equals(format))
                .filter(kept -> caller.find(kept.holderId()).isPresent())
                .map(kept -> kept.mapping().withOutcomes(this::key))
                .toList();
    }

    /** The id of the project that holds the file. */
    long home() {
        return home.getId();
    }

    /** The outcome of a key that the file names. */
    Outcome get(String key) {
        return find(key).orElseThrow();
    }

    private Optional<String> key(String issueId) {
        return caller.find(Long.parseLong(issueId))
                .filter(this::mayBeRated)
                .flatMap(outcomes::of)
                .map(Outcome::key);
    }

    private Optional<Outcome> find(String key) {
        return known.computeIfAbsent(
                key, unknown -> caller.find(unknown).filter(this::mayBeRated).flatMap(outcomes::of));
    }

    private boolean mayBeRated(Issue issue) {
        return home.getId().equals(issue.getProjectId()) || caller.may(ProjectPermissions.EDIT_ISSUES, issue);
    }

    private static OutcomeStatement stated(Outcome outcome) {
        return new OutcomeStatement(
                outcome.key(),
                outcome.statement().job().text(),
                outcome.statement().successMeasure().map(SuccessMeasure::text).orElse(""));
    }
}
