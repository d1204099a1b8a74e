package org.outcomeroadmap.jira.coverage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.outcomeroadmap.coverage.PhaseCoverage;

/** Searches that find as many issues as the numbers of a coverage say, for the same viewer. */
final class CoverageSearches {

    private static final String UNDERSERVED =
            " AND issue in outcomesOfType(\"extremely-underserved\", \"strongly-underserved\", \"underserved\")";
    private static final String WITHOUT_OPEN_EPIC = "untargetedOutcomes";

    private CoverageSearches() {}

    /** A search for each number, by its name. */
    static Map<String, String> of(ScopeJql scope) {
        Map<String, String> searches = new LinkedHashMap<>();
        searches.put("outcomes", scope.outcomes());
        searches.put("outcomesWithEpic", scope.outcomesIn("targetedOutcomes"));
        searches.put("outcomesWithOpenEpic", scope.outcomesNotIn(WITHOUT_OPEN_EPIC));
        searches.put("underserved", scope.outcomes() + UNDERSERVED);
        searches.put("underservedWithOpenEpic", scope.outcomesNotIn(WITHOUT_OPEN_EPIC) + UNDERSERVED);
        searches.put("gaps", scope.outcomesIn(WITHOUT_OPEN_EPIC) + UNDERSERVED);
        searches.put("epics", scope.epics());
        searches.put("epicsWithoutOutcome", scope.epicsIn("epicsWithoutOutcome"));
        searches.put("excusedEpics", scope.epicsIn("excusedEpics"));
        searches.put("epicsOnlyServedOrOverserved", scope.epicsIn("epicsOnServedOutcomes"));
        searches.put("unplaced", scope.outcomesIn("unplacedOutcomes"));
        searches.put("withoutOwner", scope.outcomes() + " AND assignee is EMPTY");
        return searches;
    }

    /** A search for the outcomes of a phase. */
    static String ofPhase(PhaseCoverage phase, ScopeJql scope) {
        return scope.outcomes() + " AND issue in outcomesAtStep(" + ScopeJql.quoted(phase.journey()) + ", "
                + ScopeJql.quoted(phase.phase()) + ")";
    }
}
