package org.outcomeroadmap.survey;

import java.io.IOException;

/**
 * A survey file whose header row is known.
 *
 * @param headerRow the header's row as a spreadsheet numbers it
 */
record SurveySource(SurveyFile file, CsvDialect dialect, Header header, long headerRow) {

    /**
     * Reads the header, which is the first row that is not blank.
     *
     * @throws UnusableFileException when there is none
     */
    static SurveySource open(SurveyFile file) throws IOException {
        CsvDialect dialect = CsvDialect.of(file);
        try (CsvRows rows = CsvRows.open(file, dialect)) {
            if (!rows.advance()) {
                throw new UnusableFileException(Messages.text("file.empty", file.name()));
            }
            return new SurveySource(
                    file, dialect, Header.of(rows.row()), rows.row().number());
        }
    }

    /** Whether a comma inside a number is its decimal point. */
    boolean decimalComma() {
        return dialect.hasDecimalComma();
    }
}
