package org.outcomeroadmap.jira.landscape;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.outcomeroadmap.jira.landscape.LandscapeJson.Dimension;
import org.outcomeroadmap.jira.landscape.LandscapeJson.Wave;
import org.outcomeroadmap.jira.study.ChosenScores;
import org.outcomeroadmap.jira.study.ScoredOutcome;
import org.outcomeroadmap.study.BoardScore;
import org.outcomeroadmap.study.StudySummary;

/** What a viewer of a landscape can turn to: other waves, and groups of respondents. */
@Named
public class LandscapeChoices {

    private final ChosenScores chosen;

    @Inject
    public LandscapeChoices(ChosenScores chosen) {
        this.chosen = chosen;
    }

    /** The waves in which an outcome of the landscape has a score to show, newest field date first. */
    List<Wave> waves(Landscape found) {
        Map<String, List<StudySummary>> studies = new TreeMap<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (ScoredOutcome scored : found.outcomes()) {
            Map<String, StudySummary> shown = new LinkedHashMap<>();
            found.counted().board().history(scored.outcome().issueId()).stream()
                    .filter(score -> score.shown().isPresent())
                    .map(BoardScore::study)
                    .forEach(study -> shown.put(study.wave(), study));
            shown.forEach((wave, study) -> {
                studies.computeIfAbsent(wave, none -> new ArrayList<>()).add(study);
                outcomes.merge(wave, 1, Integer::sum);
            });
        }
        return studies.entrySet().stream()
                .map(wave -> wave(wave.getKey(), wave.getValue(), outcomes.getOrDefault(wave.getKey(), 0)))
                .sorted(Comparator.comparing(Wave::fieldDate).reversed().thenComparing(Wave::wave))
                .toList();
    }

    /** The groups that show a score for an outcome of the landscape, in the studies that its scores are from. */
    List<Dimension> dimensions(Landscape found) {
        Map<String, List<String>> values = chosen.shownGroups(found.totalsOfOutcomes(), found::projectOf).stream()
                .collect(Collectors.groupingBy(
                        segment -> segment.dimension(),
                        TreeMap::new,
                        Collectors.mapping(segment -> segment.value(), Collectors.toList())));
        return values.entrySet().stream()
                .map(dimension -> new Dimension(dimension.getKey(), dimension.getValue()))
                .toList();
    }

    private static Wave wave(String wave, List<StudySummary> studies, int outcomes) {
        String latest = studies.stream()
                .map(StudySummary::fieldDate)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
        return new Wave(wave, latest, outcomes);
    }
}
