package org.outcomeroadmap.scoring;

import java.math.BigDecimal;

/**
 * Published shares of an outcome without the respondents behind them. Kept as exact decimals, because a double can't
 * hold 66.7 and would move outcomes over the border of a type.
 *
 * @param n how many respondents the shares stand for, 0 or more
 * @param importanceTop2Percent percent of them whose importance is in the top two, 0 to 100
 * @param satisfactionTop2Percent percent of them whose satisfaction is in the top two, 0 to 100
 */
public record AggregatedShares(long n, BigDecimal importanceTop2Percent, BigDecimal satisfactionTop2Percent)
        implements OutcomeRatings {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if n is negative or a percentage is outside 0 to 100 */
    public AggregatedShares {
        if (n < 0) {
            throw new IllegalArgumentException("A number of respondents can't be " + n);
        }
        requirePercent(importanceTop2Percent);
        requirePercent(satisfactionTop2Percent);
    }

    private static void requirePercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("A percentage runs from 0 to 100, not " + percent.toPlainString());
        }
    }
}
