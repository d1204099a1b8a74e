package org.outcomeroadmap.jira.study;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.outcomeroadmap.scoring.GroupSuppression;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.scoring.WithheldRatings;
import org.outcomeroadmap.survey.Segment;

/** Scores the groups of one outcome's respondents, without telling on anybody. */
final class SegmentScores {

    private final Scoring scoring;

    SegmentScores(Scoring scoring) {
        this.scoring = scoring;
    }

    /**
     * The score of each group, with its interval. Groups under the minimum are suppressed, and so are those that would
     * give one away by subtraction.
     */
    SortedMap<Segment, Score> of(OutcomeRatings total, SortedMap<Segment, ? extends OutcomeRatings> groups) {
        return of(total, groups, scoring::score);
    }

    /** The same, much faster, without intervals. */
    SortedMap<Segment, Score> withoutIntervals(
            OutcomeRatings total, SortedMap<Segment, ? extends OutcomeRatings> groups) {
        return of(total, groups, scoring::scoreWithoutInterval);
    }

    private SortedMap<Segment, Score> of(
            OutcomeRatings total,
            SortedMap<Segment, ? extends OutcomeRatings> groups,
            Function<OutcomeRatings, Score> scored) {
        SortedMap<Segment, Score> scores = new TreeMap<>();
        SortedMap<Segment, RatingTally> tallies = new TreeMap<>();
        groups.forEach((group, ratings) -> {
            if (ratings instanceof RatingTally tally) {
                tallies.put(group, tally);
            } else if (ratings instanceof WithheldRatings) {
                scores.put(group, scored.apply(ratings));
            }
        });
        if (total instanceof RatingTally all) {
            Set<Segment> hidden = new GroupSuppression(scoring).hidden(all, dimensions(tallies));
            tallies.forEach((group, tally) -> scores.put(
                    group, hidden.contains(group) ? new SuppressedScore(scoring.minimumGroup()) : scored.apply(tally)));
        }
        return scores;
    }

    private static Collection<Map<Segment, RatingTally>> dimensions(SortedMap<Segment, RatingTally> groups) {
        Map<String, Map<Segment, RatingTally>> dimensions = new LinkedHashMap<>();
        groups.forEach((group, tally) -> dimensions
                .computeIfAbsent(group.dimension(), name -> new LinkedHashMap<>())
                .put(group, tally));
        return dimensions.values();
    }
}
