package org.outcomeroadmap.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How ratings become an importance and a satisfaction from 0 to 10. All methods then score importance plus what
 * satisfaction falls short of it (Ulwick, "Turn customer input into innovation", 2002). Published variants differ, so
 * the method is stored with every study and shown with every score; scores of different methods are not compared.
 */
public enum ScoringMethod {
    /** Ten times the share answering one of the two greatest ratings, among those who answered both questions. */
    TOP_TWO_BOX_PAIRED("top-two-box-paired", Level.TOP_TWO, true),
    /** Ten times the share answering one of the two greatest ratings, each question among those who answered it. */
    TOP_TWO_BOX_SEPARATE("top-two-box-separate", Level.TOP_TWO, false),
    /** Ten times the share answering the greatest rating, among those who answered both questions. */
    TOP_BOX_PAIRED("top-box-paired", Level.TOP, true),
    /** Ten times the mean rating over the greatest one, among those who answered both questions. */
    MEAN_PAIRED("mean-paired", Level.RATING, true),
    /** Ten times the shares that somebody else published: {@link AggregatedShares}, which alone it can score. */
    TOP_TWO_BOX_AGGREGATED("top-two-box-aggregated", Level.TOP_TWO, true);

    private enum Level {
        TOP_TWO,
        TOP,
        RATING
    }

    private final String slug;
    private final Level level;
    private final boolean paired;

    ScoringMethod(String slug, Level level, boolean paired) {
        this.slug = slug;
        this.level = level;
        this.paired = paired;
    }

    /** The method's name in files, requests and answers. */
    public String slug() {
        return slug;
    }

    /** The method of that name, if there is one. */
    public static Optional<ScoringMethod> ofSlug(String slug) {
        return Stream.of(values()).filter(method -> method.slug.equals(slug)).findFirst();
    }

    /** Whether ratings of this kind can be scored so: respondents by all methods but one, published shares by that. */
    public boolean fits(OutcomeRatings ratings) {
        return ratings instanceof WithheldRatings
                || (ratings instanceof AggregatedShares) == (this == TOP_TWO_BOX_AGGREGATED);
    }

    /**
     * The method to score ratings by where this one is wanted.
     *
     * @param own the method that the ratings came with, which is kept where this one does not fit them
     */
    public ScoringMethod orOwn(OutcomeRatings ratings, ScoringMethod own) {
        return fits(ratings) ? this : own;
    }

    /** Whether only respondents who answered both questions count. */
    boolean isPaired() {
        return paired;
    }

    /** Whether a rating counts as either nothing or one. */
    boolean isYesOrNo() {
        return level != Level.RATING;
    }

    /** What one rating counts, from 0 to {@link #fullLevel}. */
    int level(RatingScale scale, int rating) {
        return switch (level) {
            case TOP_TWO -> scale.isTopTwo(rating) ? 1 : 0;
            case TOP -> scale.isTop(rating) ? 1 : 0;
            case RATING -> rating;
        };
    }

    /** What the greatest rating counts. */
    int fullLevel(RatingScale scale) {
        return isYesOrNo() ? 1 : scale.max();
    }
}
