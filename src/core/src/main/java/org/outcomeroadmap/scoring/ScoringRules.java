package org.outcomeroadmap.scoring;

/**
 * How a project scores its outcomes.
 *
 * @param method how ratings of respondents are turned into shares; published shares keep their own method
 * @param cuts the borders between types
 * @param minimumGroup the least number of respondents that a score is shown for
 */
public record ScoringRules(ScoringMethod method, TypeCuts cuts, int minimumGroup) {

    /** The rules of whoever sets none. */
    public static final ScoringRules DEFAULT =
            new ScoringRules(ScoringMethod.TOP_TWO_BOX_PAIRED, TypeCuts.DEFAULT, Scoring.DEFAULT_MINIMUM);

    /**
     * Scoring by these rules, but by this method.
     *
     * @param used the method that fits the ratings, see {@link ScoringMethod#orOwn}
     */
    public Scoring by(ScoringMethod used) {
        return new Scoring(used, cuts, minimumGroup);
    }
}
