package org.outcomeroadmap.scoring;

/**
 * The range that a value computed from a sample may well have in the whole population.
 *
 * @param low its lower end
 * @param high its upper end, not below the lower one
 * @param level how often such a range holds the true value, between 0 and 1
 */
public record Interval(double low, double high, double level) {

    /** The level of every interval that is shown: 95 %. */
    public static final double LEVEL = 0.95;

    /** @throws IllegalArgumentException if the ends are not numbers in order or the level is not between 0 and 1 */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level is between 0 and 1, not " + level);
        }
    }

    /** The same interval without the parts below the least and above the greatest possible value. */
    Interval clippedTo(double least, double greatest) {
        return new Interval(Math.max(least, low), Math.min(greatest, high), level);
    }
}
