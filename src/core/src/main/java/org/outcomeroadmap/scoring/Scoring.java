package org.outcomeroadmap.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Turns the ratings of an outcome into its score, by one method, with one project's borders between types and one
 * minimum of respondents. Unchangeable, and the same answer for the same ratings everywhere.
 */
public final class Scoring {

    /** The least number of respondents a score is shown for, unless a project sets another. */
    public static final int DEFAULT_MINIMUM = 5;

    /** The minimum that hides nothing. */
    public static final int NO_MINIMUM = 1;

    private final ScoringMethod method;
    private final TypeCuts cuts;
    private final int minimumGroup;

    /**
     * @param minimumGroup scores of fewer respondents, weights aside, are suppressed; {@link #NO_MINIMUM} or more
     * @throws IllegalArgumentException if the minimum is less than 1
     */
    public Scoring(ScoringMethod method, TypeCuts cuts, int minimumGroup) {
        if (minimumGroup < NO_MINIMUM) {
            throw new IllegalArgumentException("A minimum of " + minimumGroup + " respondents makes no sense");
        }
        this.method = method;
        this.cuts = cuts;
        this.minimumGroup = minimumGroup;
    }

    /** How ratings are turned into shares here. */
    public ScoringMethod method() {
        return method;
    }

    /** The borders between types here. */
    public TypeCuts cuts() {
        return cuts;
    }

    /** The least number of respondents a score is shown for. */
    public int minimumGroup() {
        return minimumGroup;
    }

    /**
     * The score with its interval, as far as the ratings allow one.
     *
     * @throws IllegalArgumentException if the method does not fit this kind of ratings
     */
    public Score score(OutcomeRatings ratings) {
        Score score = scoreWithoutInterval(ratings);
        if (score instanceof OpportunityScore shown && ratings instanceof RatingTally tally) {
            return shown.withInterval(interval(tally));
        }
        return score;
    }

    /**
     * The score alone: much faster, for when the interval is known already or not shown.
     *
     * @throws IllegalArgumentException if the method does not fit this kind of ratings
     */
    public Score scoreWithoutInterval(OutcomeRatings ratings) {
        if (ratings instanceof WithheldRatings) {
            return new SuppressedScore(minimumGroup);
        }
        Optional<ExactScore> exact = ExactScore.of(ratings, method);
        long n = respondents(ratings);
        if (exact.isEmpty()) {
            return new NoScore();
        }
        if (n < minimumGroup) {
            return new SuppressedScore(minimumGroup);
        }
        return opportunityScore(exact.get(), n);
    }

    /**
     * The 95 % interval of the opportunity, within 0 to 20: by the exact paired bootstrap up to 300 respondents, by the
     * delta method above that, with weights, and where the answers are not all yes or no of the same respondents.
     *
     * @return empty if nobody who counts answered
     * @throws IllegalArgumentException if the method does not fit ratings of respondents
     */
    public Optional<Interval> interval(RatingTally tally) {
        return ExactScore.of(tally, method)
                .map(exact -> isBootstrapped(tally)
                        ? new ExactBootstrap(BoxCounts.of(tally, method)).interval(Interval.LEVEL)
                        : deltaInterval(tally, exact));
    }

    /** How many respondents a score of these ratings rests on; of two questions counted separately the fewer. */
    public long respondents(OutcomeRatings ratings) {
        if (ratings instanceof RatingTally tally) {
            return method.isPaired() ? tally.pairs() : Math.min(tally.importanceAnswers(), tally.satisfactionAnswers());
        }
        return ratings instanceof AggregatedShares shares ? shares.n() : 0;
    }

    /**
     * The share of those whose importance counts, weighted, that finds the outcome important.
     *
     * @return empty if nobody who counts answered, or if the method takes means instead of shares
     */
    public Optional<Share> importanceShare(RatingTally tally) {
        return share(tally, cell -> LevelSums.countsImportance(cell, method), ExactScore::importanceValue);
    }

    /**
     * The share of those whose satisfaction counts, weighted, that is satisfied.
     *
     * @return empty if nobody who counts answered, or if the method takes means instead of shares
     */
    public Optional<Share> satisfactionShare(RatingTally tally) {
        return share(tally, cell -> LevelSums.countsSatisfaction(cell, method), ExactScore::satisfactionValue);
    }

    private Optional<Share> share(
            RatingTally tally, Predicate<RatingCell> counting, ToDoubleFunction<ExactScore> tenfold) {
        if (!method.isYesOrNo()) {
            return Optional.empty();
        }
        return ExactScore.of(tally, method)
                .map(exact -> new Share(tenfold.applyAsDouble(exact) / 10, tally.effectiveSize(counting)));
    }

    /**
     * How many of those whose importance counts gave each rating, weights aside. As open to the recognition of
     * respondents as the score: not to be shown where that is suppressed.
     *
     * @return one count per rating of the scale, least rating first
     */
    public List<Long> importanceDistribution(RatingTally tally) {
        return distribution(tally, cell -> LevelSums.countsImportance(cell, method), RatingCell::importance);
    }

    /**
     * How many of those whose satisfaction counts gave each rating, weights aside. As open to the recognition of
     * respondents as the score: not to be shown where that is suppressed.
     *
     * @return one count per rating of the scale, least rating first
     */
    public List<Long> satisfactionDistribution(RatingTally tally) {
        return distribution(tally, cell -> LevelSums.countsSatisfaction(cell, method), RatingCell::satisfaction);
    }

    private static List<Long> distribution(
            RatingTally tally, Predicate<RatingCell> counting, ToIntFunction<RatingCell> rating) {
        long[] counts = new long[tally.scale().size()];
        for (RatingCell cell : tally.cells()) {
            if (counting.test(cell)) {
                counts[rating.applyAsInt(cell) - tally.scale().min()] += cell.count();
            }
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private OpportunityScore opportunityScore(ExactScore exact, long n) {
        return new OpportunityScore(
                exact.importanceValue(),
                exact.satisfactionValue(),
                exact.opportunityValue(),
                cuts.typeOf(exact),
                n,
                Optional.empty(),
                method,
                n < OpportunityScore.SMALL_SAMPLE);
    }

    private boolean isBootstrapped(RatingTally tally) {
        long n = respondents(tally);
        return method.isYesOrNo() && n == tally.pairs() && n <= ExactBootstrap.LARGEST && !tally.isWeighted();
    }

    private Interval deltaInterval(RatingTally tally, ExactScore exact) {
        double standardError = DeltaMethod.standardError(tally, method, exact);
        return Normal.interval(exact.opportunityValue(), standardError, Interval.LEVEL)
                .clippedTo(0, OpportunityScore.GREATEST);
    }
}
