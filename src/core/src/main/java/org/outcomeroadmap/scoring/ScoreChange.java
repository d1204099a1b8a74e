package org.outcomeroadmap.scoring;

import java.util.Optional;

/**
 * By how much the score of an outcome differs between two groups of different respondents, such as two waves.
 *
 * @param value the later or first score less the other, -20 to 20
 * @param interval its 95 % interval; absent without respondent data
 */
public record ScoreChange(double value, Optional<Interval> interval) {

    /**
     * The change from one group to another that was scored in the same way.
     *
     * @return empty if either has no score
     * @throws IllegalArgumentException if the method does not fit the ratings
     */
    public static Optional<ScoreChange> between(OutcomeRatings from, OutcomeRatings to, ScoringMethod method) {
        Optional<ExactScore> earlier = ExactScore.of(from, method);
        Optional<ExactScore> later = ExactScore.of(to, method);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
        }
        double value = later.get().opportunityMinus(earlier.get());
        return Optional.of(new ScoreChange(
                value,
                ScoreDifference.between(from, to, method).map(difference -> difference.interval(Interval.LEVEL))));
    }
}
