package org.outcomeroadmap.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.text.CellText;

/** How decimal numbers of weights, percentages and counts may be written. */
final class DecimalText {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?|\\.\\d{1,18}");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private DecimalText() {}

    /**
     * A number of zero or more.
     *
     * @param decimalComma whether a comma may stand for the point
     */
    static Optional<BigDecimal> parse(String tidy, boolean decimalComma) {
        String text = decimalComma ? tidy.replace(',', '.') : tidy;
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A weight in millionths, rounded half up; empty when it is no number or above the greatest weight. */
    static OptionalLong weight(String tidy, boolean decimalComma) {
        return parse(tidy, decimalComma)
                .map(weight -> weight.movePointRight(6).setScale(0, RoundingMode.HALF_UP))
                .filter(weight -> weight.compareTo(BigDecimal.valueOf(RatingTally.LARGEST_WEIGHT)) <= 0)
                .stream()
                .mapToLong(BigDecimal::longValueExact)
                .findFirst();
    }

    /** A percentage from 0 to 100, with or without its sign. */
    static Optional<BigDecimal> percent(String tidy, boolean decimalComma) {
        String number = tidy.endsWith("%") ? CellText.tidy(tidy.substring(0, tidy.length() - 1)) : tidy;
        return parse(number, decimalComma).filter(percent -> percent.compareTo(WHOLE) <= 0);
    }

    /** A number of respondents: a whole number, also as 270.0. */
    static OptionalLong count(String tidy, boolean decimalComma) {
        return parse(tidy, decimalComma)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0)
                .stream()
                .mapToLong(BigDecimal::longValueExact)
                .findFirst();
    }
}
