package org.outcomeroadmap.jira.coverage;

import java.util.List;
import java.util.Map;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.ListedOutcomeJson;

/**
 * The coverage of a roadmap as one viewer sees it. Every number counts only issues that the viewer may see.
 *
 * @param asOf when it was counted, an ISO instant
 * @param source what was asked for: a project's key, a filter's number or JQL, by the name of its query parameter
 * @param matched how many issues the question itself matched; where none, all of the projects are counted
 * @param gaps under-served outcomes without an open epic, highest score first
 * @param byPhase in the order of journeys; an outcome on two phases is in both
 * @param unplaced outcomes that stand on no journey step
 * @param unscored outcomes without a score to show
 * @param withoutOwner keys of outcomes that nobody is assigned to
 * @param studies those that the scores are from, newest first
 * @param stale outcomes whose score search does not know yet
 * @param jql for each number a search that finds as many issues
 */
record CoverageJson(
        String asOf,
        Map<String, String> source,
        Matched matched,
        OutcomeCounts outcomes,
        UnderservedCounts underserved,
        EpicCounts epics,
        List<ListedOutcomeJson> gaps,
        List<Phase> byPhase,
        int unplaced,
        int unscored,
        List<String> withoutOwner,
        List<EpicJson> epicsWithoutOutcome,
        List<EpicJson> excusedEpics,
        List<EpicJson> epicsOnlyServedOrOverserved,
        List<ScoreJson.Source> studies,
        int stale,
        Map<String, String> jql) {

    CoverageJson {
        gaps = List.copyOf(gaps);
        byPhase = List.copyOf(byPhase);
        withoutOwner = List.copyOf(withoutOwner);
        epicsWithoutOutcome = List.copyOf(epicsWithoutOutcome);
        excusedEpics = List.copyOf(excusedEpics);
        epicsOnlyServedOrOverserved = List.copyOf(epicsOnlyServedOrOverserved);
        studies = List.copyOf(studies);
    }

    /** How many issues the question itself matched. */
    record Matched(int outcomes, int epics) {}

    /** Outcomes in scope, those that any epic targets, and those that an open epic targets. */
    record OutcomeCounts(int total, int withEpic, int withOpenEpic) {}

    /** Under-served outcomes in scope, and those that an open epic targets. */
    record UnderservedCounts(int total, int withOpenEpic) {}

    /**
     * Epics in scope.
     *
     * @param withoutOutcome without the excused
     * @param openOnlyServedOrOverserved open ones all of whose outcomes are served or over-served
     */
    record EpicCounts(int total, int withoutOutcome, int excused, int openOnlyServedOrOverserved) {}

    /**
     * The outcomes of a phase.
     *
     * @param counts by slug of the opportunity type, all six
     * @param jql a search that finds them
     */
    record Phase(
            String journey,
            String phase,
            int total,
            int unscored,
            Map<String, Integer> counts,
            int withOpenEpic,
            String jql) {}
}
