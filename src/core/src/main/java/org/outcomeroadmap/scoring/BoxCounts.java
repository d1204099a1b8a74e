package org.outcomeroadmap.scoring;

/**
 * Respondents by whether they count as finding an outcome important and as satisfied with it.
 *
 * @param both important and satisfied
 * @param importantOnly important, not satisfied
 * @param satisfiedOnly satisfied, not important
 * @param neither neither
 */
record BoxCounts(long both, long importantOnly, long satisfiedOnly, long neither) {

    /** The counts of those who answered both questions, by a method that counts a rating as nothing or one. */
    static BoxCounts of(RatingTally tally, ScoringMethod method) {
        long[] counts = new long[4];
        RatingScale scale = tally.scale();
        for (RatingCell cell : tally.cells()) {
            if (cell.isPair()) {
                int important = method.level(scale, cell.importance());
                int satisfied = method.level(scale, cell.satisfaction());
                counts[2 * important + satisfied] += cell.count();
            }
        }
        return new BoxCounts(counts[3], counts[2], counts[1], counts[0]);
    }

    long n() {
        return both + importantOnly + satisfiedOnly + neither;
    }
}
