package org.outcomeroadmap.evaluation;

import java.util.Optional;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.Share;

/**
 * What some ratings say together.
 *
 * @param n how many there are, 1 or more
 * @param mean their mean, on their scale
 * @param interval the t interval of the mean, clipped to the scale; absent for a single rating
 * @param topTwoBox the share of the two greatest ratings of the scale, such as 6 and 7 of 1 to 7
 */
public record RatingSummary(long n, double mean, Optional<Interval> interval, Share topTwoBox) {

    /** The interval of the share by Wilson's score method, as for shares of surveys. */
    public Interval topTwoBoxInterval() {
        return topTwoBox.interval(Interval.LEVEL);
    }
}
