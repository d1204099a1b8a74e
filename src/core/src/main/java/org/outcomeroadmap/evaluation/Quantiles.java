package org.outcomeroadmap.evaluation;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How many standard errors an interval reaches to each side. */
final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    /** Of a standard error that is known: 1.96 for 0.95. */
    static double normal(double level) {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /** Of a standard error that is itself estimated from n values, 2 or more (Student's t with n - 1 degrees). */
    static double student(double level, long n) {
        return TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - level) / 2);
    }
}
