package org.outcomeroadmap.scoring;

import static org.outcomeroadmap.scoring.RatingTally.MISSING;
import static org.outcomeroadmap.scoring.RatingTally.UNIT_WEIGHT;

import java.util.SplittableRandom;

/** Tallies for tests: from counts of the boxes, and at random. */
final class TallyExamples {

    private TallyExamples() {}

    /** Ratings of 5 for those who count and 1 for those who don't. */
    static RatingTally ofBoxes(long both, long importantOnly, long satisfiedOnly, long neither) {
        RatingTally.Builder builder = RatingTally.builder(RatingScale.ONE_TO_FIVE);
        addMany(builder, both, 5, 5);
        addMany(builder, importantOnly, 5, 1);
        addMany(builder, satisfiedOnly, 1, 5);
        addMany(builder, neither, 1, 1);
        return builder.build();
    }

    /** As many respondents, important ones, satisfied ones and both at once. */
    static RatingTally ofMargins(long n, long important, long satisfied, long both) {
        return ofBoxes(both, important - both, satisfied - both, n - important - satisfied + both);
    }

    static void addMany(RatingTally.Builder builder, long count, int importance, int satisfaction) {
        for (long i = 0; i < count; i++) {
            builder.add(importance, satisfaction, UNIT_WEIGHT);
        }
    }

    /** A rating of the scale, or, once in eight times, none. */
    static int ratingOrMissing(SplittableRandom random, RatingScale scale) {
        return random.nextInt(8) == 0 ? MISSING : random.nextInt(scale.min(), scale.max() + 1);
    }

    static RatingScale scale(SplittableRandom random) {
        int min = random.nextInt(0, 2);
        return new RatingScale(min, random.nextInt(min + 2, 11));
    }
}
