package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rules.RuleBook;

/** Writes all of an export but its studies. */
@Named
public class ExportHead {

    private final ExportedOutcomes outcomes;
    private final ExportedTrail trail;
    private final ExportedMappings mappings;
    private final ExportedCoverage coverage;
    private final RuleBook rules;
    private final Clock clock;

    @Inject
    public ExportHead(
            ExportedOutcomes outcomes,
            ExportedTrail trail,
            ExportedMappings mappings,
            ExportedCoverage coverage,
            RuleBook rules,
            Clock clock) {
        this.outcomes = outcomes;
        this.trail = trail;
        this.mappings = mappings;
        this.coverage = coverage;
        this.rules = rules;
        this.clock = clock;
    }

    /** What the caller may see of the project. */
    ExportJson of(Project project, VisibleIssues caller) {
        return new ExportJson(
                ExportJson.FORMAT,
                ExportJson.VERSION,
                clock.instant().toString(),
                outcomes.project(project),
                ExportJson.RulesPart.of(rules.of(project.getId())),
                outcomes.parts(outcomes.of(project, caller), caller),
                trail.of(project, caller),
                mappings.of(project, caller),
                coverage.decisions(project, caller),
                coverage.history(project),
                coverage.journeys(project, caller),
                null);
    }
}
