package org.outcomeroadmap.scoring;

import java.math.BigInteger;

/**
 * Growing sums of weights and of squared weights, one per cell. Squares of weights in millionths leave the range of a
 * long after a few million respondents, so they are kept in two longs each.
 */
final class WeightSums {

    /** Stands in while all weights are one and follow from the counts. */
    static final WeightSums NONE = new WeightSums(0);

    private final long[] sums;
    private final long[] squaresHigh;
    private final long[] squaresLow;

    private WeightSums(int cells) {
        sums = new long[cells];
        squaresHigh = new long[cells];
        squaresLow = new long[cells];
    }

    /** Sums of as many weights of one as the counts say. */
    static WeightSums ofUnitWeights(long[] counts) {
        WeightSums weights = new WeightSums(counts.length);
        long square = RatingTally.UNIT_WEIGHT * RatingTally.UNIT_WEIGHT;
        for (int cell = 0; cell < counts.length; cell++) {
            weights.sums[cell] = Math.multiplyExact(counts[cell], RatingTally.UNIT_WEIGHT);
            weights.squaresHigh[cell] = Math.multiplyHigh(counts[cell], square);
            weights.squaresLow[cell] = counts[cell] * square;
        }
        return weights;
    }

    /** @throws ArithmeticException if the weights of a cell add up to more than nine million million */
    void add(int cell, long weight) {
        sums[cell] = Math.addExact(sums[cell], weight);
        long low = weight * weight;
        squaresLow[cell] += low;
        long carry = Long.compareUnsigned(squaresLow[cell], low) < 0 ? 1 : 0;
        squaresHigh[cell] += Math.multiplyHigh(weight, weight) + carry;
    }

    /** @throws ArithmeticException if the weights of a cell add up to more than nine million million */
    void addAll(WeightSums others) {
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] = Math.addExact(sums[cell], others.sums[cell]);
            squaresLow[cell] += others.squaresLow[cell];
            long carry = Long.compareUnsigned(squaresLow[cell], others.squaresLow[cell]) < 0 ? 1 : 0;
            squaresHigh[cell] += others.squaresHigh[cell] + carry;
        }
    }

    BigInteger sum(int cell) {
        return BigInteger.valueOf(sums[cell]);
    }

    BigInteger sumOfSquares(int cell) {
        BigInteger low = new BigInteger(Long.toUnsignedString(squaresLow[cell]));
        return BigInteger.valueOf(squaresHigh[cell]).shiftLeft(Long.SIZE).add(low);
    }
}
