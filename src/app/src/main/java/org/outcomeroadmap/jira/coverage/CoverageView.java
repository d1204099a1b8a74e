package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.coverage.PhaseCoverage;
import org.outcomeroadmap.jira.coverage.CoverageJson.EpicCounts;
import org.outcomeroadmap.jira.coverage.CoverageJson.Matched;
import org.outcomeroadmap.jira.coverage.CoverageJson.OutcomeCounts;
import org.outcomeroadmap.jira.coverage.CoverageJson.Phase;
import org.outcomeroadmap.jira.coverage.CoverageJson.UnderservedCounts;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.outcome.Outcomes;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.ListedOutcomeJson;
import org.outcomeroadmap.jira.study.ListedOutcomes;
import org.outcomeroadmap.jira.study.PendingIndex;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.scoring.OpportunityType;

/** Tells one viewer what is covered. */
@Named
public class CoverageView {

    private final CoverageCount count;
    private final Outcomes outcomes;
    private final ListedOutcomes listed;
    private final JourneySteps steps;
    private final PendingIndex pending;
    private final ListedEpics epics;
    private final Clock clock;

    @Inject
    public CoverageView(
            CoverageCount count,
            Outcomes outcomes,
            ListedOutcomes listed,
            JourneySteps steps,
            PendingIndex pending,
            ListedEpics epics,
            Clock clock) {
        this.count = count;
        this.outcomes = outcomes;
        this.listed = listed;
        this.steps = steps;
        this.pending = pending;
        this.epics = epics;
        this.clock = clock;
    }

    /** The coverage of what is in scope for the viewer. */
    CoverageJson of(CoverageSource source, Scope scope, VisibleIssues viewer, Precision precision) {
        String asOf = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Counted counted = count.of(scope.outcomes(), scope.epics(), Sight.of(viewer));
        Coverage coverage = counted.coverage();
        return new CoverageJson(
                asOf,
                Map.of(source.kind().parameter(), source.value()),
                new Matched(scope.matched().outcomes(), scope.matched().epics()),
                new OutcomeCounts(
                        coverage.outcomes().size(),
                        coverage.withEpic().size(),
                        coverage.withOpenEpic().size()),
                new UnderservedCounts(
                        coverage.underserved().size(),
                        coverage.underservedWithOpenEpic().size()),
                new EpicCounts(
                        coverage.epics().size(),
                        coverage.epicsWithoutOutcome().size(),
                        coverage.excusedEpics().size(),
                        coverage.epicsOnServedOutcomes().size()),
                gaps(counted, viewer, precision),
                phases(coverage, scope.jql()),
                coverage.unplaced().size(),
                coverage.unscored().size(),
                counted.outcomes(coverage.withoutOwner()).stream()
                        .map(Issue::getKey)
                        .toList(),
                epics(coverage.epicsWithoutOutcome(), counted),
                epics(coverage.excusedEpics(), counted),
                epics(coverage.epicsOnServedOutcomes(), counted),
                studies(counted, viewer),
                stale(coverage),
                CoverageSearches.of(scope.jql()));
    }

    private List<ListedOutcomeJson> gaps(Counted counted, VisibleIssues viewer, Precision precision) {
        List<ScoredOutcome> highestFirst = outcomes
                .among(counted.outcomes(counted.coverage().gaps()))
                .stream()
                .map(outcome -> new ScoredOutcome(outcome, counted.board().scoreOf(outcome.issueId())))
                .sorted(ScoredOutcome.HIGHEST_FIRST)
                .toList();
        return listed.of(highestFirst, counted::epicsOf, viewer, precision);
    }

    private List<Phase> phases(Coverage coverage, ScopeJql jql) {
        return coverage.byPhase(steps.known()).stream()
                .map(phase -> new Phase(
                        phase.journey(),
                        phase.phase(),
                        phase.outcomes().size(),
                        phase.unscored(),
                        counts(phase),
                        phase.withOpenEpic().size(),
                        CoverageSearches.ofPhase(phase, jql)))
                .toList();
    }

    private static Map<String, Integer> counts(PhaseCoverage phase) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (OpportunityType type : OpportunityType.values()) {
            counts.put(type.slug(), phase.count(type));
        }
        return counts;
    }

    private List<EpicJson> epics(Set<Long> ids, Counted counted) {
        return counted.epics(ids).stream().map(epic -> epics.of(epic, counted)).toList();
    }

    private List<ScoreJson.Source> studies(Counted counted, VisibleIssues viewer) {
        return listed.sources(
                counted.coverage().outcomes().stream().flatMap(id -> counted.board().scoreOf(id).stream()), viewer);
    }

    private int stale(Coverage coverage) {
        Set<Long> noted = new HashSet<>(pending.outcomes());
        noted.retainAll(coverage.outcomes());
        return noted.size();
    }
}
