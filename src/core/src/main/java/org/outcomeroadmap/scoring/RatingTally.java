package org.outcomeroadmap.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How many respondents gave each combination of importance and satisfaction for one outcome, missing answers included,
 * with the sums of their weights and of their squared weights. Scores, intervals and differences of groups all follow
 * from it, so no respondent's row need be kept. Unchangeable; equal tallies hold equal sums.
 */
public final class RatingTally implements OutcomeRatings {

    /** Stands for an answer that was not given, or could not be read, where ratings are passed as plain numbers. */
    public static final int MISSING = Integer.MIN_VALUE;

    /** The weight of a respondent in a study without weights: weights are whole millionths. */
    public static final long UNIT_WEIGHT = 1_000_000;

    /** The greatest weight of one respondent, a million, in millionths. */
    public static final long LARGEST_WEIGHT = 1_000_000 * UNIT_WEIGHT;

    private static final Comparator<RatingCell> BY_ANSWERS =
            Comparator.comparingInt(RatingCell::importance).thenComparingInt(RatingCell::satisfaction);

    private final RatingScale scale;
    private final List<RatingCell> cells;

    private RatingTally(RatingScale scale, List<RatingCell> sortedCells) {
        this.scale = scale;
        this.cells = List.copyOf(sortedCells);
    }

    /** Starts an empty tally. */
    public static Builder builder(RatingScale scale) {
        return new Builder(scale);
    }

    /**
     * Reads what {@link #packed()} wrote.
     *
     * @throws IllegalArgumentException if the text is damaged or holds ratings outside the scale
     */
    public static RatingTally unpacked(RatingScale scale, String packed) {
        return ofCells(scale, PackedTally.cells(scale, packed));
    }

    static RatingTally ofCells(RatingScale scale, List<RatingCell> cells) {
        Map<RatingCell, RatingCell> merged = new TreeMap<>(BY_ANSWERS);
        cells.forEach(cell -> merged.merge(cell, cell, RatingCell::plus));
        return new RatingTally(scale, new ArrayList<>(merged.values()));
    }

    /** The scale that all ratings in here belong to. */
    public RatingScale scale() {
        return scale;
    }

    /**
     * The tally of both groups of respondents together.
     *
     * @throws IllegalArgumentException if the other tally has another scale
     */
    public RatingTally plus(RatingTally other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException("Ratings on " + scale + " and on " + other.scale + " can't be merged");
        }
        List<RatingCell> both = new ArrayList<>(cells);
        both.addAll(other.cells);
        return ofCells(scale, both);
    }

    /** Whether the respondents of the other tally may be some of these: it holds no more of any combination of answers. */
    public boolean covers(RatingTally part) {
        return scale.equals(part.scale)
                && part.cells.stream().allMatch(cell -> count(cell.importance(), cell.satisfaction()) >= cell.count());
    }

    private long count(int importance, int satisfaction) {
        return cells.stream()
                .filter(cell -> cell.importance() == importance && cell.satisfaction() == satisfaction)
                .mapToLong(RatingCell::count)
                .sum();
    }

    /** All respondents counted here, those who answered neither question included. */
    public long respondents() {
        return cells.stream().mapToLong(RatingCell::count).reduce(0, Math::addExact);
    }

    /** Respondents who answered both questions. */
    public long pairs() {
        return cells.stream()
                .filter(RatingCell::isPair)
                .mapToLong(RatingCell::count)
                .sum();
    }

    /** Respondents who rated importance, whether or not they rated satisfaction. */
    public long importanceAnswers() {
        return cells.stream()
                .filter(RatingCell::hasImportance)
                .mapToLong(RatingCell::count)
                .sum();
    }

    /** Respondents who rated satisfaction, whether or not they rated importance. */
    public long satisfactionAnswers() {
        return cells.stream()
                .filter(RatingCell::hasSatisfaction)
                .mapToLong(RatingCell::count)
                .sum();
    }

    /** Whether any respondent weighs other than one. */
    public boolean isWeighted() {
        return !cells.stream().allMatch(RatingCell::hasUnitWeights);
    }

    /** Kish's effective size of the respondents in some cells, of which one at least must weigh something. */
    double effectiveSize(Predicate<RatingCell> counting) {
        BigInteger weight = BigInteger.ZERO;
        BigInteger squaredWeight = BigInteger.ZERO;
        for (RatingCell cell : cells) {
            if (counting.test(cell)) {
                weight = weight.add(cell.weight());
                squaredWeight = squaredWeight.add(cell.squaredWeight());
            }
        }
        return new BigDecimal(weight.pow(2))
                .divide(new BigDecimal(squaredWeight), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** One short line of text with all that is in here but the scale; {@link #unpacked} reads it back. */
    public String packed() {
        return PackedTally.text(cells);
    }

    /** The combinations that somebody gave, ordered by importance, then satisfaction, missing first. */
    List<RatingCell> cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingTally tally && scale.equals(tally.scale) && cells.equals(tally.cells);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + cells.hashCode();
    }

    @Override
    public String toString() {
        return scale.min() + "-" + scale.max() + " " + packed();
    }

    /** Counts respondents one by one. Not safe for use by several threads at once. */
    public static final class Builder {

        private final RatingScale scale;
        private final int side;
        private final long[] counts;
        private WeightSums weights = WeightSums.NONE;

        private Builder(RatingScale scale) {
            this.scale = scale;
            this.side = scale.size() + 1;
            this.counts = new long[side * side];
        }

        /** Counts a respondent of weight one who answered both questions. */
        public Builder add(Importance importance, Satisfaction satisfaction) {
            return add(importance.value(), satisfaction.value(), UNIT_WEIGHT);
        }

        /** Counts a respondent of weight one who rated importance only. */
        public Builder add(Importance importance) {
            return add(importance.value(), MISSING, UNIT_WEIGHT);
        }

        /** Counts a respondent of weight one who rated satisfaction only. */
        public Builder add(Satisfaction satisfaction) {
            return add(MISSING, satisfaction.value(), UNIT_WEIGHT);
        }

        /**
         * Counts one respondent, without making an object for it: for reading millions of rows. Mind the order of the
         * arguments.
         *
         * @param importance a rating of the scale, or {@link RatingTally#MISSING}
         * @param satisfaction a rating of the scale, or {@link RatingTally#MISSING}
         * @param weightMillionths the respondent's weight times a million, 0 to {@link RatingTally#LARGEST_WEIGHT};
         *     {@link RatingTally#UNIT_WEIGHT} in a study without weights
         * @throws IllegalArgumentException if a rating is not of the scale, or the weight out of range
         */
        public Builder add(int importance, int satisfaction, long weightMillionths) {
            int cell = indexOf(importance) * side + indexOf(satisfaction);
            if (weightMillionths != UNIT_WEIGHT || weights != WeightSums.NONE) {
                addWeight(cell, weightMillionths);
            }
            counts[cell]++;
            return this;
        }

        /**
         * Adds everybody whom another builder has counted so far.
         *
         * @throws IllegalArgumentException if the other one has another scale
         * @throws ArithmeticException if the weights of a combination add up to more than nine million million
         */
        public Builder addAll(Builder other) {
            if (!scale.equals(other.scale)) {
                throw new IllegalArgumentException(
                        "Ratings on " + scale + " and on " + other.scale + " can't be merged");
            }
            if (weights != WeightSums.NONE || other.weights != WeightSums.NONE) {
                weights = weights == WeightSums.NONE ? WeightSums.ofUnitWeights(counts) : weights;
                weights.addAll(
                        other.weights == WeightSums.NONE ? WeightSums.ofUnitWeights(other.counts) : other.weights);
            }
            for (int cell = 0; cell < counts.length; cell++) {
                counts[cell] += other.counts[cell];
            }
            return this;
        }

        /** The tally so far; this builder can go on. */
        public RatingTally build() {
            List<RatingCell> cells = new ArrayList<>();
            for (int cell = 0; cell < counts.length; cell++) {
                if (counts[cell] > 0) {
                    cells.add(cellAt(cell));
                }
            }
            return new RatingTally(scale, cells);
        }

        private void addWeight(int cell, long weightMillionths) {
            if (weightMillionths < 0 || weightMillionths > LARGEST_WEIGHT) {
                throw new IllegalArgumentException("Not a weight, in millionths: " + weightMillionths);
            }
            if (weights == WeightSums.NONE) {
                weights = WeightSums.ofUnitWeights(counts);
            }
            weights.add(cell, weightMillionths);
        }

        private RatingCell cellAt(int cell) {
            int importance = ratingAt(cell / side);
            int satisfaction = ratingAt(cell % side);
            if (weights == WeightSums.NONE) {
                return RatingCell.ofUnitWeights(importance, satisfaction, counts[cell]);
            }
            BigInteger weight = weights.sum(cell);
            return new RatingCell(importance, satisfaction, counts[cell], weight, weights.sumOfSquares(cell));
        }

        private int indexOf(int rating) {
            if (rating == MISSING) {
                return 0;
            }
            if (!scale.contains(rating)) {
                throw new IllegalArgumentException(
                        rating + " is not a rating from " + scale.min() + " to " + scale.max());
            }
            return rating - scale.min() + 1;
        }

        private int ratingAt(int index) {
            return index == 0 ? MISSING : index - 1 + scale.min();
        }
    }
}
