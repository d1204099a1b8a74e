package org.outcomeroadmap.jira.coverage;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.coverage.Coverage;
import org.outcomeroadmap.coverage.CoverageEpic;
import org.outcomeroadmap.coverage.CoverageOutcome;
import org.outcomeroadmap.coverage.CoverageScope;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.decision.Decisions;
import org.outcomeroadmap.jira.epic.EpicOutcomes;
import org.outcomeroadmap.jira.epic.EpicStatus;
import org.outcomeroadmap.jira.epic.SeenLinks;
import org.outcomeroadmap.jira.epic.Sight;
import org.outcomeroadmap.jira.journey.JourneySteps;
import org.outcomeroadmap.jira.study.ScoreBoards;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OpportunityType;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.ScoreBoard;

/**
 * Counts coverage: the one place where links, scores, steps and excuses of many issues come together. Scores and excuses
 * are asked for once for all, links come from memory.
 */
@Named
public class CoverageCount {

    private final EpicOutcomes links;
    private final ScoreBoards boards;
    private final JourneySteps steps;
    private final Decisions decisions;

    @Inject
    public CoverageCount(EpicOutcomes links, ScoreBoards boards, JourneySteps steps, Decisions decisions) {
        this.links = links;
        this.boards = boards;
        this.steps = steps;
        this.decisions = decisions;
    }

    /**
     * Counts.
     *
     * @param outcomes in scope, which the viewer may see
     * @param epics roadmap issues in scope, which the viewer may see
     * @param sight what of the issues next to them may be seen
     */
    public Counted of(Collection<Issue> outcomes, Collection<Issue> epics, Sight sight) {
        SeenLinks seen = links.links(sight);
        seen.foundOutcomes(outcomes);
        seen.foundEpics(epics);
        Targets targets = targets(outcomes, epics, seen);
        ScoreBoard board = boards.ofIssues(targets.outcomes().values());
        Map<Long, Decision> excuses = decisions.among(targets.without(epics));
        Map<Long, OpportunityType> otherTypes = new HashMap<>();
        targets.outcomes().keySet().forEach(id -> type(board, id).ifPresent(type -> otherTypes.put(id, type)));
        CoverageScope scope = new CoverageScope(
                outcomes.stream().map(outcome -> counted(outcome, board)).toList(),
                epics.stream()
                        .map(epic -> targets.counted(epic, excuses.containsKey(epic.getId())))
                        .toList(),
                targets.others(epics),
                otherTypes);
        return new Counted(new Coverage(scope), board, targets.outcomes(), targets.epics(), excuses);
    }

    /** Counts outcomes by themselves, for questions that have nothing to do with roadmap issues: nothing is covered. */
    public Coverage withoutLinks(Collection<Issue> outcomes) {
        ScoreBoard board = boards.ofIssues(outcomes);
        return new Coverage(new CoverageScope(
                outcomes.stream().map(outcome -> counted(outcome, board)).toList(), List.of(), List.of(), Map.of()));
    }

    /**
     * What targets what.
     *
     * @param byEpic the ids of the outcomes of each roadmap issue
     */
    private record Targets(Map<Long, Issue> outcomes, Map<Long, Issue> epics, Map<Long, Set<Long>> byEpic) {

        CoverageEpic counted(Issue epic, boolean excused) {
            return new CoverageEpic(
                    epic.getId(), EpicStatus.isOpen(epic), excused, byEpic.getOrDefault(epic.getId(), Set.of()));
        }

        List<Long> without(Collection<Issue> inScope) {
            return inScope.stream()
                    .map(Issue::getId)
                    .filter(id -> !byEpic.containsKey(id))
                    .toList();
        }

        List<CoverageEpic> others(Collection<Issue> inScope) {
            Map<Long, Issue> others = new LinkedHashMap<>(epics);
            inScope.forEach(epic -> others.remove(epic.getId()));
            return others.values().stream().map(epic -> counted(epic, false)).toList();
        }
    }

    private static Targets targets(Collection<Issue> outcomes, Collection<Issue> epics, SeenLinks seen) {
        Targets targets = new Targets(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        for (Issue epic : epics) {
            targets.epics().put(epic.getId(), epic);
            Map<Long, Issue> targeted = seen.outcomesOf(epic.getId());
            targets.outcomes().putAll(targeted);
            if (!targeted.isEmpty()) {
                targets.byEpic().put(epic.getId(), new HashSet<>(targeted.keySet()));
            }
        }
        for (Issue outcome : outcomes) {
            targets.outcomes().put(outcome.getId(), outcome);
            seen.epicsOf(outcome.getId()).forEach((id, epic) -> {
                targets.epics().putIfAbsent(id, epic);
                targets.byEpic().computeIfAbsent(id, none -> new HashSet<>()).add(outcome.getId());
            });
        }
        return targets;
    }

    private CoverageOutcome counted(Issue outcome, ScoreBoard board) {
        return new CoverageOutcome(
                outcome.getId(), type(board, outcome.getId()), steps.of(outcome), outcome.getAssignee() != null);
    }

    private static Optional<OpportunityType> type(ScoreBoard board, long outcomeId) {
        return board.scoreOf(outcomeId).flatMap(BoardScore::shown).map(OpportunityScore::type);
    }
}
