package org.outcomeroadmap.jira.transfer;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.history.HistoryLock;
import org.outcomeroadmap.jira.history.Snapshot;
import org.outcomeroadmap.jira.history.Snapshots;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Wordings;
import org.outcomeroadmap.jira.outcome.Wordings.Wording;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.statement.SuccessMeasure;

/** Brings in what a file holds besides results: wordings of outcomes, decisions, and how coverage was. */
@Named
public class ImportedRecords {

    private final Wordings wordings;
    private final Decisions decisions;
    private final Snapshots snapshots;
    private final ImportedJourneys journeys;
    private final HistoryLock historyLock;
    private final Clock clock;

    @Inject
    public ImportedRecords(
            Wordings wordings,
            Decisions decisions,
            Snapshots snapshots,
            ImportedJourneys journeys,
            HistoryLock historyLock,
            Clock clock) {
        this.wordings = wordings;
        this.decisions = decisions;
        this.snapshots = snapshots;
        this.journeys = journeys;
        this.historyLock = historyLock;
        this.clock = clock;
    }

    /**
     * Refuses days that are yet to come. Where the sun rises earlier it may be tomorrow already.
     *
     * @throws Refusal INVALID naming the first of them
     */
    void refuseDaysToCome(List<Snapshot> history) {
        LocalDate latest = LocalDate.now(clock).plusDays(1);
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).on().isAfter(latest)) {
                throw Refusal.invalidField(
                        "export.history[" + i + "].date",
                        Words.of("outcomes.transfer.to-come", history.get(i).date()));
            }
        }
    }

    /** Does the import's transaction while no day of a history is being counted. */
    <T> T alone(Supplier<T> transaction) {
        return historyLock.alone(transaction);
    }

    /** What the outcome says now comes after what it said elsewhere. To be called within a transaction. */
    void reword(Outcome outcome, List<Wording> history, VisibleIssues caller) {
        wordings.restore(outcome.issueId(), history);
        wordings.keep(
                outcome.issueId(),
                outcome.statement().job().text(),
                outcome.statement().successMeasure().map(SuccessMeasure::text).orElse(null),
                caller.user());
    }

    /** How many journeys of the file are not here yet. */
    int missingJourneys(ImportPlan plan) {
        return journeys.missing(plan.journeys()).size();
    }

    /** Decisions, days and journeys that are here already stay as they are. To be called within a transaction. */
    void keep(Project project, ImportPlan plan) {
        journeys.keep(project, plan.journeys());
        plan.decisions().forEach(decisions::restore);
        snapshots.restore(project.getId(), plan.history());
    }
}
