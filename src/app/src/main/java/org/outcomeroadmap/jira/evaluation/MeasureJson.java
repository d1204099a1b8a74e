package org.outcomeroadmap.jira.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.evaluation.MedianTime;
import org.outcomeroadmap.evaluation.RatingSummary;
import org.outcomeroadmap.evaluation.TaskSuccess;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.jira.rest.ScoreJson.IntervalJson;
import org.outcomeroadmap.scoring.Interval;

/** A figure of an evaluation as it is answered. */
public sealed interface MeasureJson {

    /**
     * How attempts ended.
     *
     * @param rate the share of successes, 0 to 1, rounded to three decimals unless full precision was asked for
     * @param interval its adjusted Wald interval
     */
    record Success(long n, long successes, long partial, double rate, IntervalJson interval) implements MeasureJson {}

    /**
     * A mean rating.
     *
     * @param interval its t interval, null for a single rating
     */
    record Mean(long n, double mean, @Nullable IntervalJson interval) implements MeasureJson {}

    /** A median time in seconds. */
    record Median(long n, double median) implements MeasureJson {}

    /**
     * How an outcome was rated.
     *
     * @param interval the t interval of the mean, null for a single rating
     */
    record Rating(long n, double mean, @Nullable IntervalJson interval, TopTwoBox topTwoBox) implements MeasureJson {}

    /** The share of the two greatest ratings, 0 to 1, with its Wilson interval, rounded as a rate is. */
    record TopTwoBox(double share, IntervalJson interval) {}

    /** A figure that is not shown, because too few people stand behind it. */
    record Suppressed(boolean suppressed, int minimum) implements MeasureJson {

        /** Says that fewer than this many people stand behind the figure. */
        Suppressed(int minimum) {
            this(true, minimum);
        }
    }

    /** Writes figures with the exactness that a request asked for. */
    final class Writing {

        private static final int DECIMALS_OF_SHARES = 3;

        private final Precision precision;

        Writing(Precision precision) {
            this.precision = precision;
        }

        /** The figure, what hides it, or null where nobody is behind it. */
        <T> @Nullable MeasureJson of(Measure<T> measure, Function<T, MeasureJson> shown) {
            if (measure instanceof Measure.Shown<T> value) {
                return shown.apply(value.value());
            }
            return measure instanceof Measure.Suppressed<T> suppressed ? new Suppressed(suppressed.minimum()) : null;
        }

        MeasureJson success(TaskSuccess success) {
            return new Success(
                    success.n(),
                    success.successes(),
                    success.partial(),
                    share(success.rate()),
                    shares(success.interval()));
        }

        MeasureJson mean(RatingSummary ratings) {
            return new Mean(ratings.n(), precision.of(ratings.mean()), interval(ratings));
        }

        MeasureJson median(MedianTime time) {
            return new Median(time.n(), precision.of(time.seconds()));
        }

        MeasureJson rating(RatingSummary ratings) {
            return new Rating(
                    ratings.n(),
                    precision.of(ratings.mean()),
                    interval(ratings),
                    new TopTwoBox(share(ratings.topTwoBox().value()), shares(ratings.topTwoBoxInterval())));
        }

        private @Nullable IntervalJson interval(RatingSummary ratings) {
            return ratings.interval()
                    .map(found ->
                            new IntervalJson(precision.of(found.low()), precision.of(found.high()), found.level()))
                    .orElse(null);
        }

        private IntervalJson shares(Interval interval) {
            return new IntervalJson(share(interval.low()), share(interval.high()), interval.level());
        }

        /** One decimal of a percentage. */
        private double share(double value) {
            return precision == Precision.FULL
                    ? value
                    : BigDecimal.valueOf(value)
                            .setScale(DECIMALS_OF_SHARES, RoundingMode.HALF_UP)
                            .doubleValue();
        }
    }
}
