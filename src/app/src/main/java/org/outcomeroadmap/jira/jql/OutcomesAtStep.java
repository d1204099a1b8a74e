package org.outcomeroadmap.jira.jql;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.coverage.CoverageCount;
import org.outcomeroadmap.jira.coverage.VisibleProjects;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.Visibility;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.journey.JourneyPosition;

/**
 * {@code outcomesAtStep(journey[, phase[, step]])}: the outcomes that stand on a journey, a phase or a step of it. Names
 * that these had before are as good as the ones that they have, and so are their ids.
 */
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
        if (meant(asked, ofOutcomesAlone(List.of(), viewer), viewer).isPresent()) {
            return Stream.of();
        }
        // Who sees no project with outcomes is not told what journeys there are.
        List<JourneyPosition> known = projects.all(viewer).isEmpty() ? List.of() : steps.all();
        return Stream.of(asked.complaint(known));
    }

    @Override
    Stream<Long> find(List<String> arguments, VisibleIssues viewer) {
        Coverage coverage = ofOutcomesAlone(List.of(), viewer);
        return coverage.onAny(meant(NamedSteps.of(arguments), coverage, viewer).orElse(Set.of())).stream();
    }

    /**
     * The steps that have these names now; else those that had them, or that have these ids. A journey of a project that
     * the viewer may not see is found so only by those who see an outcome there.
     */
    private Optional<Set<JourneyPosition>> meant(NamedSteps asked, Coverage coverage, VisibleIssues viewer) {
        Set<JourneyPosition> all = new HashSet<>(steps.all());
        all.addAll(coverage.steps());
        Set<JourneyPosition> now = asked.among(all);
        if (!now.isEmpty()) {
            return Optional.of(now);
        }
        Set<Long> seen = projects.all(viewer).stream().map(Project::getId).collect(Collectors.toSet());
        return steps.named(asked.names(), seen::contains)
                .or(() -> steps.named(asked.names(), home -> true)
                        .filter(found -> !Collections.disjoint(found, coverage.steps())));
    }
}
