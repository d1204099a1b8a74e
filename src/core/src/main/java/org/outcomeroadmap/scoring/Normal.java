package org.outcomeroadmap.scoring;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as far as intervals and tests need it. */
final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** How many standard errors an interval of that level reaches to each side: 1.96 for 0.95. */
    static double quantileFor(double level) {
        return STANDARD.inverseSurvivalProbability((1 - level) / 2);
    }

    /** How likely a value at least that many standard errors from the middle is, to either side. */
    static double twoSidedProbability(double z) {
        return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
    }

    /** The interval around an estimate of that standard error. */
    static Interval interval(double value, double standardError, double level) {
        double half = quantileFor(level) * standardError;
        return new Interval(value - half, value + half, level);
    }
}
