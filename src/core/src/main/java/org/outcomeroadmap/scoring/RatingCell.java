package org.outcomeroadmap.scoring;

import java.math.BigInteger;

/**
 * The respondents of a tally who gave the same two answers.
 *
 * @param importance their importance, or {@link RatingTally#MISSING}
 * @param satisfaction their satisfaction, or {@link RatingTally#MISSING}
 * @param count how many they are, 1 or more
 * @param weight the sum of their weights, in millionths
 * @param squaredWeight the sum of their squared weights, in millionths of millionths
 */
record RatingCell(int importance, int satisfaction, long count, BigInteger weight, BigInteger squaredWeight) {

    private static final BigInteger UNIT = BigInteger.valueOf(RatingTally.UNIT_WEIGHT);

    /** A cell of respondents who all weigh one. */
    static RatingCell ofUnitWeights(int importance, int satisfaction, long count) {
        BigInteger weight = BigInteger.valueOf(count).multiply(UNIT);
        return new RatingCell(importance, satisfaction, count, weight, weight.multiply(UNIT));
    }

    boolean hasImportance() {
        return importance != RatingTally.MISSING;
    }

    boolean hasSatisfaction() {
        return satisfaction != RatingTally.MISSING;
    }

    boolean isPair() {
        return hasImportance() && hasSatisfaction();
    }

    /** Sums of one and of one squared can only both come from weights of one (Cauchy and Schwarz). */
    boolean hasUnitWeights() {
        return equals(ofUnitWeights(importance, satisfaction, count));
    }

    /** Whether there are so many weights with these sums, each of them allowed. */
    boolean isPossible() {
        BigInteger heaviest = BigInteger.valueOf(RatingTally.LARGEST_WEIGHT);
        BigInteger people = BigInteger.valueOf(count);
        return weight.compareTo(people.multiply(heaviest)) <= 0
                && squaredWeight.compareTo(weight.multiply(heaviest)) <= 0
                && weight.pow(2).compareTo(people.multiply(squaredWeight)) <= 0
                && squaredWeight.compareTo(weight.pow(2)) <= 0;
    }

    RatingCell plus(RatingCell other) {
        return new RatingCell(
                importance,
                satisfaction,
                Math.addExact(count, other.count),
                weight.add(other.weight),
                squaredWeight.add(other.squaredWeight));
    }
}
