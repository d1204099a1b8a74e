package org.outcomeroadmap.jira.outcome;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.setup.EnabledProjects;
import org.outcomeroadmap.jira.setup.IssueKinds;
import org.outcomeroadmap.jira.setup.OutcomeField;
import org.outcomeroadmap.jira.setup.OutcomeFields;
import org.outcomeroadmap.jira.setup.ProjectTypes;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.statement.Job;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.statement.SuccessMeasure;

/** Reads outcomes from issues, by the issue type and the fields that setup remembered. */
@Named
public class OutcomeIssues implements Outcomes {

    private final IssueKinds kinds;
    private final EnabledProjects projects;
    private final OutcomeFields fields;
    private final JourneySteps steps;
    private final Wordings wordings;

    @Inject
    public OutcomeIssues(
            IssueKinds kinds, EnabledProjects projects, OutcomeFields fields, JourneySteps steps, Wordings wordings) {
        this.kinds = kinds;
        this.projects = projects;
        this.fields = fields;
        this.steps = steps;
        this.wordings = wordings;
    }

    @Override
    public Optional<Outcome> of(Issue issue) {
        return kinds.isOutcome(issue) ? Optional.of(outcome(issue, wordings.version(issue.getId()))) : Optional.empty();
    }

    /** Asks once for the versions of all their wordings. */
    @Override
    public List<Outcome> among(Collection<Issue> issues) {
        List<Issue> found = issues.stream().filter(kinds::isOutcome).toList();
        Map<Long, Integer> versions =
                wordings.versions(found.stream().map(Issue::getId).toList());
        return found.stream()
                .map(issue -> outcome(issue, versions.getOrDefault(issue.getId(), Wordings.FIRST)))
                .toList();
    }

    @Override
    public Optional<String> typeId(Project project) {
        return projects.types(project.getId()).map(ProjectTypes::outcome);
    }

    /** The job as it stands in its field, or empty while nobody has written one. */
    Optional<String> job(Issue issue) {
        return text(issue, OutcomeField.JOB, Job.MAX_LENGTH);
    }

    /** The success measure as it stands in its field, or empty while nobody has written one. */
    Optional<String> successMeasure(Issue issue) {
        return text(issue, OutcomeField.SUCCESS_MEASURE, SuccessMeasure.MAX_LENGTH);
    }

    private Outcome outcome(Issue issue, int wording) {
        // No field but the summary is required, so an outcome may have no job yet: then its summary is all it says.
        String job = job(issue).orElseGet(() -> oneLine(issue.getSummary(), Job.MAX_LENGTH));
        OutcomeStatement statement =
                new OutcomeStatement(new Job(job), successMeasure(issue).map(SuccessMeasure::new), wording);
        List<JourneyPosition> stands = steps.of(issue);
        return new Outcome(
                issue.getId(),
                issue.getProjectId(),
                issue.getKey(),
                issue.getSummary(),
                statement,
                stands,
                steps.ids(stands),
                Optional.ofNullable(issue.getAssignee()));
    }

    private Optional<String> text(Issue issue, OutcomeField field, int limit) {
        @Nullable Object value = fields.value(issue, field);
        return Optional.ofNullable(value)
                .map(stored -> oneLine(stored.toString(), limit))
                .filter(text -> !text.isEmpty());
    }

    /** Values written past our field type, for example by a project import, must not break reading. */
    private static String oneLine(String text, int limit) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= limit ? line : line.substring(0, limit).strip();
    }
}
