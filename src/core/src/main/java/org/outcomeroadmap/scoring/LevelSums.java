package org.outcomeroadmap.scoring;

import java.math.BigInteger;

/**
 * What the counting answers to both questions add up to, weighted.
 *
 * @param importance sum of what the importance ratings count
 * @param importanceFull what that sum would be if everyone had given the greatest rating
 * @param satisfaction sum of what the satisfaction ratings count
 * @param satisfactionFull what that sum would be if everyone had given the greatest rating
 */
record LevelSums(
        BigInteger importance, BigInteger importanceFull, BigInteger satisfaction, BigInteger satisfactionFull) {

    static LevelSums of(RatingTally tally, ScoringMethod method) {
        RatingScale scale = tally.scale();
        BigInteger full = BigInteger.valueOf(method.fullLevel(scale));
        BigInteger importance = BigInteger.ZERO;
        BigInteger importanceFull = BigInteger.ZERO;
        BigInteger satisfaction = BigInteger.ZERO;
        BigInteger satisfactionFull = BigInteger.ZERO;
        for (RatingCell cell : tally.cells()) {
            if (countsImportance(cell, method)) {
                importance = importance.add(weighted(cell, method.level(scale, cell.importance())));
                importanceFull = importanceFull.add(cell.weight().multiply(full));
            }
            if (countsSatisfaction(cell, method)) {
                satisfaction = satisfaction.add(weighted(cell, method.level(scale, cell.satisfaction())));
                satisfactionFull = satisfactionFull.add(cell.weight().multiply(full));
            }
        }
        return new LevelSums(importance, importanceFull, satisfaction, satisfactionFull);
    }

    static boolean countsImportance(RatingCell cell, ScoringMethod method) {
        return method.isPaired() ? cell.isPair() : cell.hasImportance();
    }

    static boolean countsSatisfaction(RatingCell cell, ScoringMethod method) {
        return method.isPaired() ? cell.isPair() : cell.hasSatisfaction();
    }

    private static BigInteger weighted(RatingCell cell, int level) {
        return cell.weight().multiply(BigInteger.valueOf(level));
    }
}
