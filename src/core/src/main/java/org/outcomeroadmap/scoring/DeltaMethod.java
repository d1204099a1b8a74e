package org.outcomeroadmap.scoring;

import java.math.BigInteger;

/**
 * The standard error of a score by linearisation (Taylor): each respondent moves the score by their weight times the
 * distance of their own answers from the shares, and the squares of these moves add up to its variance. For top-two
 * shares pI and pS without weights this is 100/n (4 pI(1-pI) + pS(1-pS) - 4 cov) while importance is above
 * satisfaction, else 100/n pI(1-pI). Divided by n without weights, with n/(n-1) with them as R's survey package does.
 */
final class DeltaMethod {

    private static final double MILLION = RatingTally.UNIT_WEIGHT;

    private DeltaMethod() {}

    /**
     * Computes the standard error of one score.
     *
     * @param score the exact score of the same tally by the same method
     * @return the standard error of the opportunity, in points of the score
     */
    static double standardError(RatingTally tally, ScoringMethod method, ExactScore score) {
        Moves moves = Moves.of(tally, method, score);
        double variance = 0;
        long n = 0;
        for (RatingCell cell : tally.cells()) {
            boolean importance = LevelSums.countsImportance(cell, method);
            boolean satisfaction = LevelSums.countsSatisfaction(cell, method);
            double move = (importance ? moves.byImportance(cell) : 0) - (satisfaction ? moves.bySatisfaction(cell) : 0);
            if (importance || satisfaction) {
                variance += cell.squaredWeight().doubleValue() / MILLION / MILLION * move * move;
                n += cell.count();
            }
        }
        boolean corrected = tally.isWeighted() && n > 1;
        return Math.sqrt(corrected ? variance * n / (n - 1) : variance);
    }

    /**
     * How far one respondent of weight one moves the score.
     *
     * @param tally where the respondent is counted
     * @param method by which a rating counts
     * @param score the score around which it moves
     * @param importanceWeight all weights behind the importance
     * @param satisfactionWeight all weights behind the satisfaction
     */
    private record Moves(
            RatingTally tally,
            ScoringMethod method,
            ExactScore score,
            double importanceWeight,
            double satisfactionWeight) {

        static Moves of(RatingTally tally, ScoringMethod method, ExactScore score) {
            LevelSums sums = LevelSums.of(tally, method);
            double full = method.fullLevel(tally.scale()) * MILLION;
            return new Moves(
                    tally, method, score, weight(sums.importanceFull(), full), weight(sums.satisfactionFull(), full));
        }

        private static double weight(BigInteger full, double perWeight) {
            return full.doubleValue() / perWeight;
        }

        double byImportance(RatingCell cell) {
            double slope = score.isMoreImportantThanSatisfied() ? 2 : 1;
            return slope * (points(cell.importance()) - score.importanceValue()) / importanceWeight;
        }

        double bySatisfaction(RatingCell cell) {
            double slope = score.isMoreImportantThanSatisfied() ? 1 : 0;
            return slope * (points(cell.satisfaction()) - score.satisfactionValue()) / satisfactionWeight;
        }

        private double points(int rating) {
            return 10.0 * method.level(tally.scale(), rating) / method.fullLevel(tally.scale());
        }
    }
}
