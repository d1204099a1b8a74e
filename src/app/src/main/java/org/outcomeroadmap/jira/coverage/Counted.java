package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.study.TargetingEpics.EpicCount;
import org.outcomeroadmap.study.ScoreBoard;

/** A coverage with the issues, scores and excuses that it was counted from. */
public final class Counted {

    private final Coverage coverage;
    private final ScoreBoard board;
    private final Map<Long, Issue> outcomes;
    private final Map<Long, Issue> epics;
    private final Map<Long, Decision> excuses;

    Counted(
            Coverage coverage,
            ScoreBoard board,
            Map<Long, Issue> outcomes,
            Map<Long, Issue> epics,
            Map<Long, Decision> excuses) {
        this.coverage = coverage;
        this.board = board;
        this.outcomes = outcomes;
        this.epics = epics;
        this.excuses = excuses;
    }

    /** The numbers, and the ids behind them. */
    public Coverage coverage() {
        return coverage;
    }

    /** The scores of outcomes in scope and of those next to them. */
    public ScoreBoard board() {
        return board;
    }

    /** The outcomes of these ids, in their order. */
    public List<Issue> outcomes(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(outcomes.get(id)).stream())
                .toList();
    }

    /** The roadmap issues of these ids, in their order. */
    public List<Issue> epics(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(epics.get(id)).stream())
                .toList();
    }

    /** All outcomes: those in scope and those next to them, by their ids. */
    public Map<Long, Issue> allOutcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** All roadmap issues, those in scope and those that target an outcome in scope, in the order of their keys. */
    public List<Issue> allEpics() {
        return IssueOrder.byKey(epics.values());
    }

    /** The roadmap issues that target an outcome in scope, in the order of their keys. */
    public List<Issue> epicsTargeting(long outcomeId) {
        return IssueOrder.byKey(epics(coverage.epicsOf(outcomeId)));
    }

    /**
     * The outcomes that a roadmap issue targets, in the order of their keys: of one in scope all, of another those in
     * scope.
     */
    public List<Issue> targetsOf(long epicId) {
        return IssueOrder.byKey(outcomes(coverage.targetsOf(epicId)));
    }

    /** Why a roadmap issue in scope has no outcome. */
    Optional<Decision> excuse(long epicId) {
        return Optional.ofNullable(excuses.get(epicId));
    }

    /** How many roadmap issues target an outcome in scope. */
    public EpicCount epicsOf(long outcomeId) {
        return new EpicCount(
                coverage.epicsOf(outcomeId).size(),
                coverage.openEpicsOf(outcomeId).size());
    }
}
