package org.outcomeroadmap.survey.quality;

/** Hears what the row of each respondent says about its quality, in the order of the file. */
@FunctionalInterface
public interface RespondentRows {
    /** The id of a respondent that is not told. */
    long NO_ID = 0;

    /** The duration of a respondent whose duration is not told. */
    int NO_DURATION = -1;

    /** The respondent did not come to the end. */
    int UNFINISHED = 1;

    /** The row is a preview. */
    int PREVIEW = 1 << 1;

    /** The respondent gave one answer throughout. */
    int STRAIGHT_LINE = 1 << 2;

    /** The respondent rated nothing. */
    int NOTHING_RATED = 1 << 3;

    /**
     * Takes a row.
     *
     * @param row as a spreadsheet numbers it
     * @param respondent the fingerprint of the respondent's id, or {@link #NO_ID}
     * @param duration in hundredths of a second, or {@link #NO_DURATION}
     * @param signs the sum of the signs above that the row bears
     */
    void add(long row, long respondent, int duration, int signs);
}
