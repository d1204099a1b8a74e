package org.outcomeroadmap.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.GroupSuppression;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.survey.Segment;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.SurveyedOutcome;

/**
 * A reading with the scores of its outcomes.
 *
 * @param outcomes highest opportunity first
 */
record ScoredSurvey(SurveyReading reading, Scoring scoring, List<ScoredOutcome> outcomes) {

    /**
     * Scores all outcomes.
     *
     * @param dimensions the segment columns whose groups are scored too
     */
    static ScoredSurvey of(SurveyReading reading, Scoring scoring, Set<String> dimensions) {
        List<ScoredOutcome> outcomes = new ArrayList<>();
        reading.outcomes()
                .forEach((key, outcome) -> outcomes.add(
                        new ScoredOutcome(key, scoring.score(outcome.total()), groups(outcome, scoring, dimensions))));
        outcomes.sort(ScoredOutcome.BY_OPPORTUNITY);
        return new ScoredSurvey(reading, scoring, List.copyOf(outcomes));
    }

    private static SortedMap<Segment, Score> groups(SurveyedOutcome outcome, Scoring scoring, Set<String> dimensions) {
        SortedMap<Segment, Score> scores = new TreeMap<>();
        if (!(outcome.total() instanceof RatingTally total)) {
            return scores;
        }
        Map<String, Map<Segment, RatingTally>> byDimension = new HashMap<>();
        outcome.segments().forEach((segment, tally) -> {
            if (dimensions.contains(segment.dimension())) {
                byDimension
                        .computeIfAbsent(segment.dimension(), name -> new TreeMap<>())
                        .put(segment, tally);
            }
        });
        Set<Segment> hidden = new GroupSuppression(scoring).hidden(total, byDimension.values());
        byDimension
                .values()
                .forEach(groups -> groups.forEach((segment, tally) -> scores.put(
                        segment,
                        hidden.contains(segment)
                                ? new SuppressedScore(scoring.minimumGroup())
                                : scoring.score(tally))));
        return scores;
    }
}
