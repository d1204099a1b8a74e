package org.outcomeroadmap.jira.history;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.coverage.Counted;
import org.outcomeroadmap.jira.coverage.UnrestrictedCoverage;
import org.outcomeroadmap.scoring.OpportunityType;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudySummary;

/** Tells in numbers what a project's coverage is, counted over what may be told to everybody who sees the project. */
@Named
public class SnapshotCount {

    private final UnrestrictedCoverage count;

    @Inject
    public SnapshotCount(UnrestrictedCoverage count) {
        this.count = count;
    }

    /** The coverage as it is now, as that of this day. */
    Snapshot of(Project project, LocalDate day) {
        Counted counted = count.of(project);
        Coverage coverage = counted.coverage();
        return new Snapshot(
                day.toString(),
                new Snapshot.Outcomes(
                        coverage.outcomes().size(),
                        coverage.withEpic().size(),
                        coverage.withOpenEpic().size()),
                new Snapshot.Underserved(
                        coverage.underserved().size(),
                        coverage.underservedWithOpenEpic().size()),
                new Snapshot.Epics(
                        coverage.epics().size(),
                        coverage.epicsWithoutOutcome().size(),
                        coverage.excusedEpics().size(),
                        coverage.epicsOnServedOutcomes().size()),
                byType(coverage),
                coverage.unscored().size(),
                wave(counted));
    }

    private static Map<String, Integer> byType(Coverage coverage) {
        Map<String, Integer> byType = new TreeMap<>();
        for (OpportunityType type : OpportunityType.values()) {
            byType.put(type.slug(), coverage.ofType(type).size());
        }
        return byType;
    }

    private static @Nullable String wave(Counted counted) {
        return counted.coverage().outcomes().stream()
                .map(counted.board()::scoreOf)
                .flatMap(Optional::stream)
                .map(BoardScore::study)
                .max(StudySummary.OLDEST_FIRST)
                .map(StudySummary::wave)
                .orElse(null);
    }
}
