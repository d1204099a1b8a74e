package org.outcomeroadmap.scoring;

/**
 * How many respondents of a group gave each combination of answers, weights aside, and what of it can be seen in the
 * group's score. Groups can be taken from each other.
 */
final class GroupCounts {

    private final Scoring scoring;
    private final int side;
    private final long[] counts;
    private final long importanceAnswers;
    private final long satisfactionAnswers;

    private GroupCounts(Scoring scoring, int side, long[] counts) {
        this.scoring = scoring;
        this.side = side;
        this.counts = counts;
        boolean paired = scoring.method().isPaired();
        this.importanceAnswers = sum(1, paired ? 1 : 0);
        this.satisfactionAnswers = sum(paired ? 1 : 0, 1);
    }

    static GroupCounts of(RatingTally tally, Scoring scoring) {
        RatingScale scale = tally.scale();
        int side = scale.size() + 1;
        long[] counts = new long[side * side];
        for (RatingCell cell : tally.cells()) {
            int importance = cell.hasImportance() ? cell.importance() - scale.min() + 1 : 0;
            int satisfaction = cell.hasSatisfaction() ? cell.satisfaction() - scale.min() + 1 : 0;
            counts[importance * side + satisfaction] = cell.count();
        }
        return new GroupCounts(scoring, side, counts);
    }

    /** Whether numbers of this group would show fewer respondents than allowed, though some. */
    boolean isSmall() {
        return isUnderMinimum(importanceAnswers) || isUnderMinimum(satisfactionAnswers);
    }

    /** The answers that count in the group's score: what groups are ordered by. */
    long size() {
        return importanceAnswers + satisfactionAnswers;
    }

    /** Whether the other group may be part of this one. */
    boolean covers(GroupCounts other) {
        for (int cell = 0; cell < counts.length; cell++) {
            if (other.counts[cell] > counts[cell]) {
                return false;
            }
        }
        return true;
    }

    GroupCounts minus(GroupCounts other) {
        return plus(other, -1);
    }

    GroupCounts plus(GroupCounts other) {
        return plus(other, 1);
    }

    /** Whether too many respondents are left for a small group even when all of the other one is taken away. */
    boolean isLargeWithout(GroupCounts other) {
        return importanceAnswers - other.importanceAnswers >= scoring.minimumGroup()
                && satisfactionAnswers - other.satisfactionAnswers >= scoring.minimumGroup();
    }

    private GroupCounts plus(GroupCounts other, int sign) {
        long[] sums = counts.clone();
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += sign * other.counts[cell];
        }
        return new GroupCounts(scoring, side, sums);
    }

    private boolean isUnderMinimum(long respondents) {
        return respondents > 0 && respondents < scoring.minimumGroup();
    }

    private long sum(int fromImportance, int fromSatisfaction) {
        long sum = 0;
        for (int importance = fromImportance; importance < side; importance++) {
            for (int satisfaction = fromSatisfaction; satisfaction < side; satisfaction++) {
                sum += counts[importance * side + satisfaction];
            }
        }
        return sum;
    }
}
