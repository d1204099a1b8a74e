package org.outcomeroadmap.scoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether groups that have no respondent in common score an outcome alike: the Wald test that all their scores are equal
 * (Wald, 1943; as a test of several estimates, Cochran, 1954). The scores are weighted by the inverse of their squared
 * standard errors; what they are off their weighted mean, squared and weighted, adds up to a number that is chi-squared
 * with one degree less than there are groups if all groups are alike. Of two groups it is the square of
 * {@link ScoreDifference#z}.
 *
 * @param statistic the sum, 0 or more
 * @param degrees of freedom, 1 or more
 */
public record SegmentComparison(double statistic, int degrees) {

    /**
     * Compares the scores of groups.
     *
     * @param groups of different respondents, none of them in two; those that may be shown
     * @return empty without respondent data, for fewer than two groups, and if a group has no score or no standard error
     *     since all its respondents agree: the test would take that for certainty
     * @throws IllegalArgumentException if the method does not fit the ratings
     */
    public static Optional<SegmentComparison> of(Collection<? extends OutcomeRatings> groups, ScoringMethod method) {
        List<Estimate> estimates = groups.stream()
                .flatMap(group -> Estimate.of(group, method).stream())
                .toList();
        return estimates.size() == groups.size() && estimates.size() > 1
                ? Optional.of(new SegmentComparison(statistic(estimates), estimates.size() - 1))
                : Optional.empty();
    }

    /** How likely so great a statistic would be if all groups were alike. */
    public double pValue() {
        return ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
    }

    /**
     * The group whose score is under-served while no other group's is.
     *
     * @param shown the scores of the groups that may be shown
     * @param <G> what names a group
     * @return empty unless it is exactly one; among fewer than two groups there is none, since nothing tells it apart
     */
    public static <G> Set<G> uniquelyUnderserved(Map<G, OpportunityScore> shown) {
        Set<G> underserved = new LinkedHashSet<>();
        shown.forEach((group, score) -> {
            if (score.type().isUnderserved()) {
                underserved.add(group);
            }
        });
        return shown.size() > 1 && underserved.size() == 1 ? underserved : Set.of();
    }

    /** The sum over estimates of their squared distances from their weighted mean, in squared standard errors. */
    static double statistic(List<Estimate> estimates) {
        double weights = 0;
        double weighted = 0;
        for (Estimate estimate : estimates) {
            weights += estimate.weight();
            weighted += estimate.weight() * estimate.value();
        }
        double mean = weighted / weights;
        return estimates.stream()
                .mapToDouble(estimate -> estimate.weight() * Math.pow(estimate.value() - mean, 2))
                .sum();
    }

    /**
     * A number that was estimated.
     *
     * @param standardError above 0
     */
    record Estimate(double value, double standardError) {

        static Optional<Estimate> of(OutcomeRatings ratings, ScoringMethod method) {
            if (!(ratings instanceof RatingTally tally)) {
                return Optional.empty();
            }
            return ExactScore.of(tally, method)
                    .map(score ->
                            new Estimate(score.opportunityValue(), DeltaMethod.standardError(tally, method, score)))
                    .filter(estimate -> estimate.standardError() > 0);
        }

        double weight() {
            return 1 / (standardError * standardError);
        }
    }
}
