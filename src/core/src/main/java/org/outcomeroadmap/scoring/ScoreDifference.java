package org.outcomeroadmap.scoring;

import java.util.Optional;

/**
 * The difference of the scores of two independent groups with its standard error: the root of the sum of both squared
 * standard errors. Not for two waves of the same respondents, nor for a segment against the total that it is part of.
 *
 * @param value the second score less the first
 * @param standardError of the difference, by the delta method
 */
public record ScoreDifference(double value, double standardError) {

    /**
     * The difference from one group to another.
     *
     * @return empty without respondent data, or if either group has no score
     */
    public static Optional<ScoreDifference> between(OutcomeRatings from, OutcomeRatings to, ScoringMethod method) {
        if (!(from instanceof RatingTally first && to instanceof RatingTally second)) {
            return Optional.empty();
        }
        return ExactScore.of(first, method)
                .flatMap(earlier -> ExactScore.of(second, method)
                        .map(later -> new ScoreDifference(
                                later.opportunityMinus(earlier),
                                Math.hypot(
                                        DeltaMethod.standardError(first, method, earlier),
                                        DeltaMethod.standardError(second, method, later)))));
    }

    /** The difference in standard errors; infinite or not a number when there is no error. */
    public double z() {
        return value / standardError;
    }

    /** How likely so great a difference, to either side, would be if both groups were alike. */
    public double pValue() {
        return value == 0 ? 1 : Normal.twoSidedProbability(z());
    }

    /** The interval of the difference, within -20 to 20. */
    public Interval interval(double level) {
        return Normal.interval(value, standardError, level)
                .clippedTo(-OpportunityScore.GREATEST, OpportunityScore.GREATEST);
    }
}
