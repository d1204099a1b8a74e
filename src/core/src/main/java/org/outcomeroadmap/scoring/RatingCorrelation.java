package org.outcomeroadmap.scoring;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How importance and satisfaction go together within outcomes: Pearson's correlation of the deviations of both ratings
 * from their outcome's means, over all pairs of all outcomes. Differences between outcomes do not count, for outcomes that
 * are important and ill served are what such surveys look for. Weights are left out.
 */
public final class RatingCorrelation {
    private RatingCorrelation() {}

    /** From -1 to 1; empty if one of the two ratings does not vary within any outcome. */
    public static OptionalDouble withinOutcomes(Collection<RatingTally> outcomes) {
        double both = 0;
        double importance = 0;
        double satisfaction = 0;
        for (RatingTally outcome : outcomes) {
            Sums sums = new Sums();
            outcome.cells().stream().filter(RatingCell::isPair).forEach(sums::add);
            both += sums.both();
            importance += sums.importance();
            satisfaction += sums.satisfaction();
        }
        return importance > 0 && satisfaction > 0
                ? OptionalDouble.of(Math.max(-1, Math.min(1, both / Math.sqrt(importance * satisfaction))))
                : OptionalDouble.empty();
    }

    /** Sums over the pairs of one outcome; whole numbers, so that outcomes without variation give exactly 0. */
    private static final class Sums {
        private long count;
        private long importance;
        private long satisfaction;
        private long importanceSquared;
        private long satisfactionSquared;
        private long product;

        private void add(RatingCell pair) {
            count += pair.count();
            importance += pair.count() * pair.importance();
            satisfaction += pair.count() * pair.satisfaction();
            importanceSquared += pair.count() * pair.importance() * pair.importance();
            satisfactionSquared += pair.count() * pair.satisfaction() * pair.satisfaction();
            product += pair.count() * pair.importance() * pair.satisfaction();
        }

        private double both() {
            return deviations(product, importance, satisfaction);
        }

        private double importance() {
            return deviations(importanceSquared, importance, importance);
        }

        private double satisfaction() {
            return deviations(satisfactionSquared, satisfaction, satisfaction);
        }

        private double deviations(long products, long one, long other) {
            return count == 0 ? 0 : ((double) products * count - (double) one * other) / count;
        }
    }
}
