package org.outcomeroadmap.jira.jql;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.journey.JourneyPosition;

/** {@code outcomesAtStep(journey[, phase[, step]])}: the outcomes that stand on a journey, a phase or a step of it. */
public class OutcomesAtStep extends CoverageFunction {

    private final JourneySteps steps;
    private final VisibleProjects projects;

    /** Made by Jira. */
    @Inject
    public OutcomesAtStep(
            Visibility visibility,
            I18nResolver i18n,
            ProjectIssues issues,
            CoverageCount count,
            JourneySteps steps,
            VisibleProjects projects) {
        super(visibility, i18n, issues, count);
        this.steps = steps;
        this.projects = projects;
    }

    @Override
    Arity arity() {
        return Arity.STEP;
    }

    @Override
    Stream<Words> problems(List<String> arguments, VisibleIssues viewer) {
        NamedSteps asked = NamedSteps.of(arguments);
        if (!asked.among(steps.known()).isEmpty()
                || !asked.among(ofOutcomesAlone(List.of(), viewer).steps()).isEmpty()) {
            return Stream.of();
        }
        // Who sees no project with outcomes is not told what journeys there are.
        List<JourneyPosition> known = projects.all(viewer).isEmpty() ? List.of() : steps.known();
        return Stream.of(asked.complaint(known));
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        Coverage coverage = ofOutcomesAlone(List.of(), viewer);
        Set<JourneyPosition> all = new HashSet<>(steps.known());
        all.addAll(coverage.steps());
        return coverage.onAny(NamedSteps.of(arguments).among(all)).stream();
    }
}
