package org.outcomeroadmap.scoring;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Keeps many comparisons at once from finding differences that are not there (Benjamini and Hochberg, 1995). */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The share of false finds to expect when a comparison, and all with a smaller p, are called a difference. Right for
     * tests that are independent or depend on each other positively. The family is all outcomes of one comparison.
     *
     * @param pValues 0 to 1, in any order
     * @return for each p, in the same order, its q: the least of m p / rank over all greater or equal p, at most 1
     */
    public static double[] qValues(double[] pValues) {
        int m = pValues.length;
        int[] descending = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] qValues = new double[m];
        double least = 1;
        for (int i = 0; i < m; i++) {
            least = Math.min(least, pValues[descending[i]] * m / (m - i));
            qValues[descending[i]] = least;
        }
        return qValues;
    }
}
