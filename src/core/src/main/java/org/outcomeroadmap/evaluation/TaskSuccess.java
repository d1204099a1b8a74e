package org.outcomeroadmap.evaluation;

import org.outcomeroadmap.scoring.Interval;

/**
 * How the attempts at a task ended.
 *
 * @param successes attempts that completed it
 * @param partial attempts that completed part of it; they are no successes
 * @param failures attempts that did not complete it
 */
public record TaskSuccess(long successes, long partial, long failures) {

    /** @throws IllegalArgumentException if a count is below 0 */
    public TaskSuccess {
        if (successes < 0 || partial < 0 || failures < 0) {
            throw new IllegalArgumentException("Not counts: " + successes + ", " + partial + ", " + failures);
        }
    }

    /** All attempts. */
    public long n() {
        return successes + partial + failures;
    }

    /**
     * The share of attempts that completed the task, 0 to 1.
     *
     * @throws IllegalStateException if there was no attempt
     */
    public double rate() {
        requireAttempts();
        return (double) successes / n();
    }

    /**
     * The adjusted Wald interval of the rate, clipped to 0 to 1: with z the normal quantile of the level, z²/2 successes
     * and z²/2 failures are added before the usual formula (Agresti and Coull, 1998; for completion rates of few
     * participants, Sauro and Lewis, 2005).
     *
     * @throws IllegalStateException if there was no attempt
     */
    public Interval interval() {
        requireAttempts();
        double z = Quantiles.normal(Interval.LEVEL);
        double trials = n() + z * z;
        double middle = (successes + z * z / 2) / trials;
        double half = z * Math.sqrt(middle * (1 - middle) / trials);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half), Interval.LEVEL);
    }

    private void requireAttempts() {
        if (n() == 0) {
            throw new IllegalStateException("Nobody attempted the task");
        }
    }
}
