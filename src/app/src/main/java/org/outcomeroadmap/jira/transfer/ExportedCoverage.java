package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.outcomeroadmap.jira.history.Snapshot;
import org.outcomeroadmap.jira.history.Snapshots;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.transfer.ExportJson.DecisionPart;
import org.outcomeroadmap.jira.transfer.ExportJson.JourneyPart;

/** Writes what stands around a project's outcomes: decisions, coverage on earlier days, journeys. */
@Named
public class ExportedCoverage {

    private final ExportedDecisions decisions;
    private final Snapshots snapshots;
    private final ExportedJourneys journeys;

    @Inject
    public ExportedCoverage(ExportedDecisions decisions, Snapshots snapshots, ExportedJourneys journeys) {
        this.decisions = decisions;
        this.snapshots = snapshots;
        this.journeys = journeys;
    }

    /** Decisions about issues that the caller may see. */
    List<DecisionPart> decisions(Project project, VisibleIssues caller) {
        return decisions.of(project, caller);
    }

    /** Every day of which the coverage is known. */
    List<Snapshot> history(Project project) {
        return snapshots.of(project.getId());
    }

    /** The project's journeys. */
    List<JourneyPart> journeys(Project project, VisibleIssues caller) {
        return journeys.of(project, caller);
    }
}
