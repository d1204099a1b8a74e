package org.outcomeroadmap.scoring;

import java.util.SplittableRandom;

/**
 * How often units are there in draws: each by itself, as often as a Poisson distribution of mean 1 says (Hanley and
 * MacGibbon, "Creating non-parametric bootstrap samples using Poisson frequencies", 2006). A unit's times follow from the
 * seed, its own number and the place of the draw alone, whatever other units there are (Chamandy and others, "Estimating
 * uncertainty for massive data streams", 2012). Not safe for use by several threads.
 */
final class PoissonTimes {

    /** The chance of no more than 0, 1, 2 and so on times; the last is certain as far as doubles tell. */
    private static final double[] UP_TO = upTo();

    /** Odd, with bits all over: keeps numbers that follow each other apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom[] units;

    /** @param numbers of the units, in the order in which their times are wanted */
    PoissonTimes(long seed, long[] numbers) {
        units = new SplittableRandom[numbers.length];
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = random(seed, numbers[unit]);
        }
    }

    /** Chance that belongs to a number: split, since generators of seeds in a row would repeat each other. */
    static SplittableRandom random(long seed, long number) {
        return new SplittableRandom(seed ^ (number * SPREAD)).split();
    }

    /** Makes the next draw. */
    void next(int[] times) {
        for (int unit = 0; unit < units.length; unit++) {
            double chance = units[unit].nextDouble();
            int there = 0;
            while (chance >= UP_TO[there]) {
                there++;
            }
            times[unit] = there;
        }
    }

    private static double[] upTo() {
        double[] chances = new double[19];
        double chance = 1 / Math.E;
        double sum = 0;
        for (int times = 0; times < chances.length; times++) {
            sum += chance;
            chances[times] = sum;
            chance /= times + 1;
        }
        chances[chances.length - 1] = 1;
        return chances;
    }
}
