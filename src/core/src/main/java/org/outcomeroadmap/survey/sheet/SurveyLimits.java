package org.outcomeroadmap.survey.sheet;

/**
 * How much of a survey file is read before it is refused. Each refusal states the limit that was met.
 *
 * @param fileBytes bytes of the file as it is stored
 * @param rows rows that are not blank, header and titles included
 * @param columns cells in a row
 * @param cellCharacters characters in a cell
 * @param inflatedBytes bytes of what a workbook holds, once unpacked
 */
public record SurveyLimits(long fileBytes, long rows, int columns, int cellCharacters, long inflatedBytes) {
    /**
     * What is read unless somebody says otherwise: 256 MiB as stored, 2,000,000 rows, 5,000 columns, 32,767 characters in
     * a cell (as in spreadsheets), 1 GiB once unpacked.
     */
    public static final SurveyLimits DEFAULT = new SurveyLimits(256L << 20, 2_000_000, 5_000, 32_767, 1L << 30);

    /** The greatest number of columns that can be allowed, as many as spreadsheets have. */
    public static final int MOST_COLUMNS = 16_384;

    /** The most characters in a cell that can be allowed. */
    public static final int MOST_CELL_CHARACTERS = 1_000_000;

    /**
     * @throws IllegalArgumentException when a limit is below 1 or above what can be allowed
     */
    public SurveyLimits {
        if (fileBytes < 1 || rows < 1 || inflatedBytes < 1) {
            throw new IllegalArgumentException(
                    "Limits must be 1 or more: " + fileBytes + ", " + rows + ", " + inflatedBytes);
        }
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("Columns must be from 1 to " + MOST_COLUMNS + ": " + columns);
        }
        if (cellCharacters < 1 || cellCharacters > MOST_CELL_CHARACTERS) {
            throw new IllegalArgumentException(
                    "Characters of a cell must be from 1 to " + MOST_CELL_CHARACTERS + ": " + cellCharacters);
        }
    }

    /** Bytes in words: whole mebibytes where they are whole, else bytes. */
    static String inWords(long bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
