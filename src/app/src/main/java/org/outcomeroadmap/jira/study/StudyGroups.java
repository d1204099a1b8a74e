package org.outcomeroadmap.jira.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;
import org.outcomeroadmap.study.AskedOutcome;
import org.outcomeroadmap.survey.Segment;

/**
 * The scores of the groups of one version of a study, as they were asked for so far. Which groups show a score is found
 * for all at once, since they hide each other; the interval of a score, which takes longest, only for the group that is
 * asked for. Safe for use by several threads.
 */
final class StudyGroups {

    /** More than a survey has groups to choose from; whoever asks for ever others fills no memory. */
    private static final int MOST_CHOSEN = 64;

    private final Map<By, Scored> scored = new ConcurrentHashMap<>();
    private final Map<Chosen, Map<Long, Score>> chosen = new ConcurrentHashMap<>();

    /**
     * What a version holds.
     *
     * @param totals by outcome
     * @param groups by outcome
     */
    record Ratings(Map<Long, AskedOutcome> totals, Map<Long, SortedMap<Segment, OutcomeRatings>> groups) {}

    /** All of a scoring that changes scores. */
    private record By(ScoringMethod method, TypeCuts cuts, int minimum) {

        static By of(Scoring scoring) {
            return new By(scoring.method(), scoring.cuts(), scoring.minimumGroup());
        }
    }

    /** Groups whose common members are asked for. */
    private record Chosen(Set<Segment> groups, By by) {}

    /**
     * The scores of all groups.
     *
     * @param scores by outcome, without intervals
     * @param tallies of the groups with a score to show, by group and outcome, packed: a page asks for few of them
     */
    private record Scored(Map<Long, Map<Segment, Score>> scores, Map<Segment, Map<Long, String>> tallies) {}

    /** The scores of all groups by outcome, without intervals. */
    Map<Long, Map<Segment, Score>> scores(Scoring scoring, Supplier<Ratings> ratings) {
        return scored(scoring, ratings).scores();
    }

    /** All groups that show a score for some outcome. */
    Set<Segment> groups(Scoring scoring, Supplier<Ratings> ratings) {
        return Set.copyOf(scored(scoring, ratings).tallies().keySet());
    }

    /** The ratings of one group by outcome, where its score may be shown. */
    Map<Long, OutcomeRatings> shown(Segment group, Scoring scoring, Supplier<Ratings> ratings) {
        Map<Long, OutcomeRatings> shown = new HashMap<>();
        scored(scoring, ratings)
                .tallies()
                .getOrDefault(group, Map.of())
                .forEach((outcome, packed) -> shown.put(outcome, PackedRatings.ratings(packed)));
        return shown;
    }

    /** The scores of one group by outcome, with intervals. */
    Map<Long, Score> scores(Segment group, Scoring scoring, Supplier<Ratings> ratings) {
        return scores(Set.of(group), scoring, () -> withIntervals(group, scoring, scored(scoring, ratings)));
    }

    /** The scores of the common members of some groups by outcome, found unless they were asked for before. */
    Map<Long, Score> scores(Set<Segment> groups, Scoring scoring, Supplier<Map<Long, Score>> found) {
        Chosen key = new Chosen(Set.copyOf(groups), By.of(scoring));
        Map<Long, Score> kept = chosen.get(key);
        if (kept == null) {
            // Two threads may find the same at once; neither waits for the other while a file is read.
            kept = Map.copyOf(found.get());
            if (chosen.size() >= MOST_CHOSEN) {
                chosen.clear();
            }
            chosen.put(key, kept);
        }
        return kept;
    }

    private Scored scored(Scoring scoring, Supplier<Ratings> ratings) {
        return scored.computeIfAbsent(By.of(scoring), by -> score(scoring, ratings.get()));
    }

    private static Scored score(Scoring scoring, Ratings ratings) {
        SegmentScores scoringGroups = new SegmentScores(scoring);
        Map<Long, Map<Segment, Score>> scores = new HashMap<>();
        Map<Segment, Map<Long, String>> tallies = new HashMap<>();
        ratings.groups()
                .forEach((outcome, groups) -> Optional.ofNullable(
                                ratings.totals().get(outcome))
                        .ifPresent(total -> {
                            Map<Segment, Score> ofOutcome = scoringGroups.withoutIntervals(total.total(), groups);
                            scores.put(outcome, ofOutcome);
                            ofOutcome.forEach((group, score) -> {
                                if (score instanceof OpportunityScore
                                        && groups.get(group) instanceof RatingTally tally) {
                                    tallies.computeIfAbsent(group, none -> new HashMap<>())
                                            .put(outcome, PackedRatings.text(tally));
                                }
                            });
                        }));
        return new Scored(scores, tallies);
    }

    private static Map<Long, Score> withIntervals(Segment group, Scoring scoring, Scored all) {
        Map<Long, String> tallies = all.tallies().getOrDefault(group, Map.of());
        Map<Long, Score> scores = new HashMap<>();
        all.scores()
                .forEach((outcome, groups) ->
                        Optional.ofNullable(groups.get(group)).ifPresent(score -> scores.put(outcome, score)));
        scores.putAll(tallies.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, tally -> scoring.score(PackedRatings.ratings(tally.getValue())))));
        return scores;
    }
}
