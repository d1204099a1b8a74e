package org.outcomeroadmap.jira.outcome;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.journey.JourneyPosition;
import org.outcomeroadmap.statement.OutcomeStatement;

/**
 * An issue, read as a customer success outcome.
 *
 * @param issueId stays the same when the issue moves
 * @param projectId the project that it is in now
 * @param key the issue's current key
 * @param summary the issue's summary
 * @param statement what the fields Job and Success measure say now
 * @param steps the journey steps where it stands, in the order of the field
 * @param stepIds the ids of those steps that are of a journey with a home
 * @param owner who is accountable for it: the issue's assignee
 */
public record Outcome(
        long issueId,
        long projectId,
        String key,
        String summary,
        OutcomeStatement statement,
        List<JourneyPosition> steps,
        Map<JourneyPosition, Long> stepIds,
        Optional<ApplicationUser> owner) {

    public Outcome {
        steps = List.copyOf(steps);
        stepIds = Map.copyOf(stepIds);
    }

    /** An outcome on steps of journeys without home, or on none. */
    public Outcome(
            long issueId,
            long projectId,
            String key,
            String summary,
            OutcomeStatement statement,
            List<JourneyPosition> steps,
            Optional<ApplicationUser> owner) {
        this(issueId, projectId, key, summary, statement, steps, Map.of(), owner);
    }

    /** The key of the project that it is in now. */
    public String projectKey() {
        return key.substring(0, key.lastIndexOf('-'));
    }
}
