package org.outcomeroadmap.jira.study;

import java.math.BigDecimal;
import org.outcomeroadmap.scoring.AggregatedShares;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;

/**
 * Ratings as text in a table: {@code tally 1 5 } and the tally's own packed form, or {@code shares} with the number of
 * respondents and both percentages.
 */
final class PackedRatings {

    private static final String TALLY = "tally";
    private static final String SHARES = "shares";

    private PackedRatings() {}

    static String text(OutcomeRatings ratings) {
        if (ratings instanceof RatingTally tally) {
            RatingScale scale = tally.scale();
            return String.join(
                    " ", TALLY, Integer.toString(scale.min()), Integer.toString(scale.max()), tally.packed());
        }
        AggregatedShares shares = (AggregatedShares) ratings;
        return String.join(
                " ",
                SHARES,
                Long.toString(shares.n()),
                shares.importanceTop2Percent().toPlainString(),
                shares.satisfactionTop2Percent().toPlainString());
    }

    /** @throws IllegalArgumentException if the text is damaged */
    static OutcomeRatings ratings(String text) {
        String[] parts = text.split(" ", 4);
        if (parts.length == 4 && parts[0].equals(TALLY)) {
            RatingScale scale = new RatingScale(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            return RatingTally.unpacked(scale, parts[3]);
        }
        if (parts.length == 4 && parts[0].equals(SHARES)) {
            return new AggregatedShares(Long.parseLong(parts[1]), new BigDecimal(parts[2]), new BigDecimal(parts[3]));
        }
        throw new IllegalArgumentException("Not stored ratings: " + text);
    }
}
