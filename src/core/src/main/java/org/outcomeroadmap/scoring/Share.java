package org.outcomeroadmap.scoring;

/**
 * A share of a sample of respondents, such as those who find an outcome important.
 *
 * @param value 0 to 1
 * @param effectiveSize how many respondents of equal weight would know the share as well: the square of the sum of their
 *     weights over the sum of their squared weights (Kish, 1965), without weights their number; above 0
 */
public record Share(double value, double effectiveSize) {

    /** @throws IllegalArgumentException if the share is not from 0 to 1 or nobody is behind it */
    public Share {
        if (!(value >= 0 && value <= 1 && effectiveSize > 0)) {
            throw new IllegalArgumentException("Not a share: " + value + " of " + effectiveSize);
        }
    }

    /**
     * The share of respondents of equal weight.
     *
     * @param hits how many of them count
     * @param n how many there are, 1 or more
     */
    public static Share of(long hits, long n) {
        return new Share((double) hits / n, n);
    }

    /**
     * The interval of the share by the score method (Wilson, 1927), which stays within 0 to 1 and has a width also where
     * nobody or everybody counts.
     *
     * @param level such as 0.95
     */
    public Interval interval(double level) {
        double z = Normal.quantileFor(level);
        double shrink = 1 + z * z / effectiveSize;
        double middle = (value + z * z / (2 * effectiveSize)) / shrink;
        double variance = value * (1 - value) / effectiveSize + z * z / (4 * effectiveSize * effectiveSize);
        double half = z / shrink * Math.sqrt(variance);
        // At 0 and 1 one end is the share itself, which floating point alone misses by a bit.
        double low = value == 0 ? 0 : middle - half;
        double high = value == 1 ? 1 : middle + half;
        return new Interval(low, high, level).clippedTo(0, 1);
    }

    /**
     * The interval of this share less that of an independent group, joined from both Wilson intervals (Newcombe, 1998,
     * method 10).
     *
     * @param level such as 0.95
     */
    public Interval intervalOfDifference(Share from, double level) {
        Interval first = from.interval(level);
        Interval second = interval(level);
        double difference = value - from.value;
        double down = Math.hypot(value - second.low(), first.high() - from.value);
        double up = Math.hypot(second.high() - value, from.value - first.low());
        return new Interval(difference - down, difference + up, level);
    }
}
