package org.outcomeroadmap.survey.quality;

/**
 * Watches the answers of one respondent for those who give one importance to all outcomes and one satisfaction to all.
 * Either alone may be meant; both together, over at least {@value #FEWEST_OUTCOMES} outcomes, rarely are.
 */
public final class StraightLine {
    /** The fewest outcomes, rated for importance and for satisfaction, that show a straight line. */
    public static final int FEWEST_OUTCOMES = 5;

    private int importance;
    private int satisfaction;
    private int rated;
    private boolean straight;

    /** Begins with the next respondent. */
    public void begin() {
        rated = 0;
        straight = true;
    }

    /** Takes two ratings of one outcome, both within the scale. */
    public void add(int importanceRating, int satisfactionRating) {
        if (rated == 0) {
            importance = importanceRating;
            satisfaction = satisfactionRating;
        }
        straight &= importanceRating == importance && satisfactionRating == satisfaction;
        rated++;
    }

    /** Whether the ratings since the beginning are a straight line. */
    public boolean isStraight() {
        return straight && rated >= FEWEST_OUTCOMES;
    }
}
