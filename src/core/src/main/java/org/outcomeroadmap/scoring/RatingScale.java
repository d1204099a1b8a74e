package org.outcomeroadmap.scoring;

/**
 * The whole numbers that a respondent could answer with, from least to most. Importance and satisfaction of one study
 * share a scale.
 *
 * @param min the least rating, 0 or more
 * @param max the greatest rating, at least {@code min + 2} and at most {@value #LARGEST}
 */
public record RatingScale(int min, int max) {

    /** Sliders from 0 to 100 are the longest scale that survey tools offer. */
    public static final int LARGEST = 100;

    /** Ratings from 1 to 5, the scale of the opportunity score as published. */
    public static final RatingScale ONE_TO_FIVE = new RatingScale(1, 5);

    /** @throws IllegalArgumentException if the limits leave no room for a top two and a rest */
    public RatingScale {
        if (min < 0 || max > LARGEST || max - min < 2) {
            throw new IllegalArgumentException("Not a rating scale: " + min + " to " + max);
        }
    }

    /** How many different ratings there are. */
    public int size() {
        return max - min + 1;
    }

    /** Whether this whole number is a rating of the scale. */
    public boolean contains(int rating) {
        return rating >= min && rating <= max;
    }

    /** Whether the rating is one of the two greatest, such as 4 or 5 of 1 to 5. */
    public boolean isTopTwo(int rating) {
        return rating >= max - 1;
    }

    /** Whether the rating is the greatest. */
    public boolean isTop(int rating) {
        return rating == max;
    }
}
