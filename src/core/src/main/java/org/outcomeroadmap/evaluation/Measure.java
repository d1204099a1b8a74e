package org.outcomeroadmap.evaluation;

/**
 * A figure about some participants, as far as it may be shown.
 *
 * @param <T> the figure
 */
public sealed interface Measure<T> {

    /**
     * It may be shown.
     *
     * @param value the figure
     */
    record Shown<T>(T value) implements Measure<T> {}

    /**
     * Fewer participants are behind it than a group must have.
     *
     * @param minimum how many a group must have
     */
    record Suppressed<T>(int minimum) implements Measure<T> {}

    /** Nobody is behind it. */
    record None<T>() implements Measure<T> {}
}
