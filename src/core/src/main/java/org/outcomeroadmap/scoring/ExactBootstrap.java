package org.outcomeroadmap.scoring;

/**
 * What the score would be in samples of n respondents drawn with replacement from these n, as the exact distribution
 * that the percentile bootstrap (Efron, 1979) only approaches: no random numbers, so the same answer everywhere.
 * Respondents are drawn, not single ratings, because both ratings of one respondent belong together.
 *
 * <p>A sample with counts m11 (important and satisfied), m10 (important only) and m01 (satisfied only) scores ten times
 * m11 + m10 + max(m10 - m01, 0) over n. The counts are multinomial; drawing t = m10 + m01 first, then m10 among the t,
 * then m11 among the rest, leaves two binomials to be folded for each t.
 */
final class ExactBootstrap {

    /** Above this many respondents the delta method is as good and faster. */
    static final int LARGEST = 300;

    private final int n;
    private final double[] probabilities;

    /** @param counts of the respondents, at least one and at most {@link #LARGEST} */
    ExactBootstrap(BoxCounts counts) {
        n = Math.toIntExact(counts.n());
        probabilities = new double[2 * n + 1];
        Binomial binomial = new Binomial(n);
        int discordant = Math.toIntExact(counts.importantOnly() + counts.satisfiedOnly());
        int concordant = n - discordant;
        double[] discordantOf = binomial.probabilities(n, share(discordant, n));
        double important = share(counts.importantOnly(), discordant);
        double both = share(counts.both(), concordant);
        for (int t = 0; t <= n; t++) {
            if (discordantOf[t] > 0) {
                double[] importantOnly = binomial.probabilities(t, important);
                double[] importantAndSatisfied = binomial.probabilities(n - t, both);
                fold(discordantOf[t], importantOnly, importantAndSatisfied);
            }
        }
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private void fold(double probability, double[] importantOnly, double[] both) {
        int t = importantOnly.length - 1;
        for (int m10 = 0; m10 <= t; m10++) {
            double scale = probability * importantOnly[m10];
            int start = m10 + Math.max(2 * m10 - t, 0);
            for (int m11 = 0; m11 < both.length; m11++) {
                probabilities[start + m11] += scale * both[m11];
            }
        }
    }

    /** The middle part of the distribution: each end is the least value whose cumulated probability reaches its share. */
    Interval interval(double level) {
        double tail = (1 - level) / 2;
        return new Interval(quantile(tail), quantile(1 - tail), level);
    }

    double mean() {
        double sum = 0;
        for (int numerator = 0; numerator < probabilities.length; numerator++) {
            sum += probabilities[numerator] * value(numerator);
        }
        return sum;
    }

    double standardDeviation() {
        double mean = mean();
        double sum = 0;
        for (int numerator = 0; numerator < probabilities.length; numerator++) {
            double deviation = value(numerator) - mean;
            sum += probabilities[numerator] * deviation * deviation;
        }
        return Math.sqrt(sum);
    }

    private double quantile(double share) {
        double cumulated = 0;
        for (int numerator = 0; numerator < probabilities.length; numerator++) {
            cumulated += probabilities[numerator];
            if (cumulated >= share) {
                return value(numerator);
            }
        }
        return value(probabilities.length - 1);
    }

    private double value(int numerator) {
        return 10.0 * numerator / n;
    }

    /** Binomial probabilities. StrictMath and the order of operations make all machines agree in every bit. */
    private static final class Binomial {

        private final double[] logFactorials;

        Binomial(int largest) {
            logFactorials = new double[largest + 1];
            for (int i = 2; i <= largest; i++) {
                logFactorials[i] = logFactorials[i - 1] + StrictMath.log(i);
            }
        }

        /** Each probability follows from its neighbour; the greatest, which comes first, is the only exponential. */
        double[] probabilities(int trials, double chance) {
            double[] result = new double[trials + 1];
            if (chance == 0 || chance == 1) {
                result[chance == 0 ? 0 : trials] = 1;
                return result;
            }
            double odds = chance / (1 - chance);
            int mode = Math.min(trials, (int) ((trials + 1) * chance));
            result[mode] = probability(trials, mode, chance);
            for (int hits = mode; hits < trials; hits++) {
                result[hits + 1] = result[hits] * odds * (trials - hits) / (hits + 1);
            }
            for (int hits = mode; hits > 0; hits--) {
                result[hits - 1] = result[hits] / odds * hits / (trials - hits + 1);
            }
            return result;
        }

        private double probability(int trials, int hits, double chance) {
            double ways = logFactorials[trials] - logFactorials[hits] - logFactorials[trials - hits];
            return StrictMath.exp(ways + hits * StrictMath.log(chance) + (trials - hits) * StrictMath.log1p(-chance));
        }
    }
}
