package org.outcomeroadmap.scoring;

import java.util.Optional;

/**
 * How important an outcome is, how satisfied people are with it, and how much of an opportunity that makes it. All
 * numbers unrounded: the double nearest to the exact value.
 *
 * @param importance 0 to 10
 * @param satisfaction 0 to 10
 * @param opportunity importance plus what satisfaction falls short of it, 0 to 20
 * @param type what the exact values say, not their doubles
 * @param n how many respondents it rests on, without weights; of two questions counted separately the smaller number
 * @param interval of the opportunity; absent without respondent data, or when it was not asked for
 * @param method how the ratings were turned into shares
 * @param smallSample whether n is under {@value #SMALL_SAMPLE}
 */
public record OpportunityScore(
        double importance,
        double satisfaction,
        double opportunity,
        OpportunityType type,
        long n,
        Optional<Interval> interval,
        ScoringMethod method,
        boolean smallSample)
        implements Score {

    /** Scores of fewer respondents are anecdotes and marked so. */
    public static final int SMALL_SAMPLE = 30;

    /** The greatest possible opportunity: all find the outcome important, none is satisfied. */
    public static final double GREATEST = 20;

    /** The same score with an interval that was computed earlier, or with none. */
    public OpportunityScore withInterval(Optional<Interval> other) {
        return new OpportunityScore(importance, satisfaction, opportunity, type, n, other, method, smallSample);
    }
}
