package org.outcomeroadmap.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/**
 * Importance, satisfaction and opportunity as fractions of whole numbers, for comparing without rounding.
 *
 * @param importance numerator of the importance, 0 to 10 times the denominator
 * @param satisfaction numerator of the satisfaction, 0 to 10 times the denominator
 * @param denominator what both are divided by, above 0
 */
record ExactScore(BigInteger importance, BigInteger satisfaction, BigInteger denominator) {

    private static final BigInteger WHOLE = BigInteger.TEN;

    /** Empty when nobody who counts answered, or those who did weigh nothing. */
    static Optional<ExactScore> of(OutcomeRatings ratings, ScoringMethod method) {
        if (!method.fits(ratings)) {
            throw new IllegalArgumentException("Ratings of this kind have no score by " + method.slug());
        }
        if (ratings instanceof RatingTally tally) {
            return ofSums(LevelSums.of(tally, method));
        }
        return ofShares((AggregatedShares) ratings);
    }

    private static Optional<ExactScore> ofSums(LevelSums sums) {
        BigInteger denominator = sums.importanceFull().multiply(sums.satisfactionFull());
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new ExactScore(
                WHOLE.multiply(sums.importance()).multiply(sums.satisfactionFull()),
                WHOLE.multiply(sums.satisfaction()).multiply(sums.importanceFull()),
                denominator));
    }

    private static Optional<ExactScore> ofShares(AggregatedShares shares) {
        if (shares.n() == 0) {
            return Optional.empty();
        }
        int scale = Math.max(
                0,
                Math.max(
                        shares.importanceTop2Percent().scale(),
                        shares.satisfactionTop2Percent().scale()));
        // Percent divided by ten: the denominator has one more zero than the decimals.
        return Optional.of(new ExactScore(
                shares.importanceTop2Percent().setScale(scale).unscaledValue(),
                shares.satisfactionTop2Percent().setScale(scale).unscaledValue(),
                BigInteger.TEN.pow(scale + 1)));
    }

    BigInteger opportunity() {
        return importance.add(importance.subtract(satisfaction).max(BigInteger.ZERO));
    }

    boolean isMoreImportantThanSatisfied() {
        return importance.compareTo(satisfaction) > 0;
    }

    boolean isMoreSatisfiedThanImportant() {
        return satisfaction.compareTo(importance) > 0;
    }

    int compareOpportunityTo(BigDecimal cut) {
        return compare(opportunity(), cut);
    }

    int compareImportanceTo(BigDecimal cut) {
        return compare(importance, cut);
    }

    /** The opportunity less that of the other, as the nearest double. */
    double opportunityMinus(ExactScore other) {
        BigInteger difference = opportunity()
                .multiply(other.denominator)
                .subtract(other.opportunity().multiply(denominator));
        return quotient(difference, denominator.multiply(other.denominator));
    }

    double importanceValue() {
        return quotient(importance, denominator);
    }

    double satisfactionValue() {
        return quotient(satisfaction, denominator);
    }

    double opportunityValue() {
        return quotient(opportunity(), denominator);
    }

    private int compare(BigInteger numerator, BigDecimal cut) {
        return new BigDecimal(numerator).compareTo(cut.multiply(new BigDecimal(denominator)));
    }

    /** 34 digits are enough to round to the double that an exact division would give. */
    private static double quotient(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }
}
