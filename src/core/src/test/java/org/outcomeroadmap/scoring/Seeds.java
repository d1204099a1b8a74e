package org.outcomeroadmap.scoring;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Checks a law on many random inputs, and names the seed of the input that breaks it. */
final class Seeds {

    private Seeds() {}

    static void forEach(int seeds, Consumer<SplittableRandom> law) {
        for (long seed = 1; seed <= seeds; seed++) {
            try {
                law.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Broken with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
