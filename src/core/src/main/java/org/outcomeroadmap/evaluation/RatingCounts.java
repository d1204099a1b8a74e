package org.outcomeroadmap.evaluation;

import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.Share;

/**
 * How many gave each rating of a scale.
 *
 * @param scale the ratings that could be given
 * @param counts one number of participants for each rating, from the least to the greatest
 */
public record RatingCounts(RatingScale scale, List<Long> counts) {

    /** The scale of the single ease question, asked after a task: 1 very difficult to 7 very easy. */
    public static final RatingScale EASE = new RatingScale(1, 7);

    /** @throws IllegalArgumentException if there is not one count of 0 or more for each rating */
    public RatingCounts {
        counts = List.copyOf(counts);
        if (counts.size() != scale.size() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Not counts of ratings on " + scale + ": " + counts);
        }
    }

    /** How many gave a rating. */
    public long n() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** What the ratings say together; empty if nobody gave one. */
    public Optional<RatingSummary> summary() {
        long n = n();
        if (n == 0) {
            return Optional.empty();
        }
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.get(i) * (scale.min() + i);
        }
        double mean = (double) sum / n;
        long topTwo = counts.get(counts.size() - 1) + counts.get(counts.size() - 2);
        return Optional.of(new RatingSummary(n, mean, meanInterval(n, mean), Share.of(topTwo, n)));
    }

    /** The t interval: the mean and Student's quantile times the standard error to each side, within the scale. */
    private Optional<Interval> meanInterval(long n, double mean) {
        if (n < 2) {
            return Optional.empty();
        }
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            double distance = scale.min() + i - mean;
            squares += counts.get(i) * distance * distance;
        }
        double half = Quantiles.student(Interval.LEVEL, n) * Math.sqrt(squares / (n - 1) / n);
        return Optional.of(
                new Interval(Math.max(scale.min(), mean - half), Math.min(scale.max(), mean + half), Interval.LEVEL));
    }
}
