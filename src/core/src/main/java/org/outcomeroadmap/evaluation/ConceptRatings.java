package org.outcomeroadmap.evaluation;

import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;

/**
 * How a concept was rated for one outcome, each question by itself. It is no opportunity score: who rates a concept has
 * not lived with it.
 *
 * @param importance how important the participants find the outcome
 * @param satisfaction how satisfied they expect to be with the concept
 */
public record ConceptRatings(RatingCounts importance, RatingCounts satisfaction) {

    private static final Scoring EACH_QUESTION =
            new Scoring(ScoringMethod.TOP_TWO_BOX_SEPARATE, TypeCuts.DEFAULT, Scoring.NO_MINIMUM);

    /** The ratings of a tally; weights are left out. */
    public static ConceptRatings of(RatingTally tally) {
        RatingScale scale = tally.scale();
        return new ConceptRatings(
                new RatingCounts(scale, EACH_QUESTION.importanceDistribution(tally)),
                new RatingCounts(scale, EACH_QUESTION.satisfactionDistribution(tally)));
    }

    /** What may be shown of the importance: nothing of fewer participants than the minimum, 1 or more. */
    public Measure<RatingSummary> importance(int minimum) {
        return measure(importance, minimum);
    }

    /** What may be shown of the satisfaction: nothing of fewer participants than the minimum, 1 or more. */
    public Measure<RatingSummary> satisfaction(int minimum) {
        return measure(satisfaction, minimum);
    }

    private static Measure<RatingSummary> measure(RatingCounts counts, int minimum) {
        return TaskResults.measure(counts.n(), minimum, n -> counts.summary().orElseThrow());
    }
}
