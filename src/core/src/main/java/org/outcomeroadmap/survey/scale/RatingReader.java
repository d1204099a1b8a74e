package org.outcomeroadmap.survey.scale;

import java.util.Map;
import java.util.OptionalInt;
import org.outcomeroadmap.scoring.RatingScale;
import org.outcomeroadmap.survey.sheet.SheetRow;

/**
 * Reads the answers to one of the two questions as ratings. Nearly all are one digit or nothing, which costs a look into a
 * table; texts that were met before are told without making a string. An instance is for one thread.
 */
public final class RatingReader {
    /** Nothing was answered. */
    public static final int BLANK = -1;

    /** Something was answered that is not a rating. */
    public static final int UNREADABLE = -2;

    private static final int TABLE = 1_024;
    private static final int MOST_TEXTS = TABLE / 2;
    private static final int LONGEST_TEXT = 200;

    private final RatingScale scale;
    private final Map<String, Integer> labels;
    private final boolean reversed;
    private final boolean withCodes;
    private final int[] digits = new int[10];
    private final String[] texts = new String[TABLE];
    private final int[] ratings = new int[TABLE];
    private int known;

    /**
     * @param labels the rating of each plain label, or {@link #BLANK} for one that is no answer. A label of digits says
     *     what that number stands for
     * @param reversed whether the least number is the best
     * @param withCodes whether -1 and -2 say that there is no answer
     */
    RatingReader(RatingScale scale, Map<String, Integer> labels, boolean reversed, boolean withCodes) {
        this.scale = scale;
        this.labels = Map.copyOf(labels);
        this.reversed = reversed;
        this.withCodes = withCodes;
        for (int digit = 0; digit < digits.length; digit++) {
            digits[digit] = rating(Integer.toString(digit));
        }
    }

    /** Reads numbers as they are, and known words for no answer. */
    public static RatingReader of(RatingScale scale) {
        return new RatingReader(scale, Map.of(), false, false);
    }

    /**
     * The rating in a row's cell.
     *
     * @return a whole number, which may be outside the scale, {@link #BLANK} or {@link #UNREADABLE}
     */
    public int rating(SheetRow row, int cell) {
        int digit = row.digit(cell);
        if (digit >= 0) {
            return digits[digit];
        }
        return digit == SheetRow.EMPTY ? BLANK : ratingOfText(row, cell);
    }

    /** The rating in a cell's tidy text, as {@link #rating(SheetRow, int)}. */
    public int rating(String tidy) {
        AnswerText answer = AnswerText.of(tidy, withCodes);
        Integer given = labels.isEmpty() || tidy.length() > LONGEST_TEXT ? null : labels.get(AnswerText.plain(tidy));
        if (given != null) {
            return given;
        }
        OptionalInt number = answer.number();
        if (number.isPresent()) {
            return turned(number.getAsInt());
        }
        return answer.isMissing() ? BLANK : UNREADABLE;
    }

    private int turned(int number) {
        return reversed && scale.contains(number) ? scale.min() + scale.max() - number : number;
    }

    private int ratingOfText(SheetRow row, int cell) {
        int place = row.hash(cell) & (TABLE - 1);
        while (texts[place] != null) {
            if (row.holds(cell, texts[place])) {
                return ratings[place];
            }
            place = (place + 1) & (TABLE - 1);
        }
        String text = row.text(cell);
        int rating = rating(text);
        if (known < MOST_TEXTS && text.length() <= LONGEST_TEXT && row.holds(cell, text)) {
            texts[place] = text;
            ratings[place] = rating;
            known++;
        }
        return rating;
    }
}
