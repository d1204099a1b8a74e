package org.outcomeroadmap.jira.study;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outcomeroadmap.scoring.AggregatedShares;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.WithheldRatings;

/**
 * Ratings as text: {@code tally 1 5 } and the tally's own packed form, {@code shares} with the number of respondents and
 * both percentages, or {@code withheld} with the scale, if there is one.
 */
public final class PackedRatings {

    private static final String TALLY = "tally";
    private static final String SHARES = "shares";
    private static final String WITHHELD = "withheld";
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,50})?");

    private PackedRatings() {}

    /** Writes ratings. */
    public static String text(OutcomeRatings ratings) {
        if (ratings instanceof RatingTally tally) {
            return TALLY + ' ' + text(tally.scale()) + ' ' + tally.packed();
        }
        if (ratings instanceof WithheldRatings withheld) {
            return withheld.scale().map(scale -> WITHHELD + ' ' + text(scale)).orElse(WITHHELD);
        }
        AggregatedShares shares = (AggregatedShares) ratings;
        return String.join(
                " ",
                SHARES,
                Long.toString(shares.n()),
                shares.importanceTop2Percent().toPlainString(),
                shares.satisfactionTop2Percent().toPlainString());
    }

    /**
     * Reads ratings.
     *
     * @throws IllegalArgumentException if the text is damaged
     */
    public static OutcomeRatings ratings(String text) {
        String[] parts = text.split(" ", 4);
        if (parts.length == 4 && parts[0].equals(TALLY)) {
            return RatingTally.unpacked(scale(parts), parts[3]);
        }
        if (parts.length == 4 && parts[0].equals(SHARES)) {
            return new AggregatedShares(Long.parseLong(parts[1]), percent(parts[2]), percent(parts[3]));
        }
        if (parts.length == 3 && parts[0].equals(WITHHELD)) {
            return new WithheldRatings(Optional.of(scale(parts)));
        }
        if (text.equals(WITHHELD)) {
            return new WithheldRatings(Optional.empty());
        }
        throw new IllegalArgumentException("Not stored ratings: " + text);
    }

    private static String text(RatingScale scale) {
        return scale.min() + " " + scale.max();
    }

    private static RatingScale scale(String[] parts) {
        return new RatingScale(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Checked first: a decimal may be short and stand for a number of a billion digits. */
    private static BigDecimal percent(String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a percentage: " + text);
        }
        return new BigDecimal(text);
    }
}
