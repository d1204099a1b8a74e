package org.outcomeroadmap.jira.transfer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.outcomeroadmap.jira.decision.Decision;
import org.outcomeroadmap.jira.history.Snapshot;
import org.outcomeroadmap.jira.mapping.KeptMapping;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.outcome.Wordings.Wording;
import org.outcomeroadmap.jira.study.KeptStudy;
import org.outcomeroadmap.jira.transfer.ImportJson.Unmatched;
import org.outcomeroadmap.jira.transfer.ReadJourneys.FileJourney;

/**
 * What a file would bring here.
 *
 * @param outcomes that have a counterpart here, with the wordings that they had
 * @param studies in the order of the file, with their places in it
 * @param mappings how surveys were read, the latest first
 * @param decisions by the ids of the issues here that they are about
 * @param history the project's coverage on earlier days
 * @param journeys with their notes
 */
record ImportPlan(
        Map<Outcome, List<Wording>> outcomes,
        Map<String, KeptStudy> studies,
        List<KeptMapping> mappings,
        Map<Long, Decision> decisions,
        List<Snapshot> history,
        List<FileJourney> journeys,
        List<Unmatched> unmatched) {

    /** The issues that hold the studies. */
    Set<Long> holders() {
        Set<Long> holders = new LinkedHashSet<>();
        studies.values().forEach(study -> holders.add(study.identity().issueId()));
        return holders;
    }
}
