package org.outcomeroadmap.survey.sheet;

import java.io.IOException;

/** A survey file as rows of cells, whatever kind of file it is. Its rows can be read as often as needed. */
public sealed interface Sheet permits CsvSheet {

    /**
     * Finds out what kind of file it is.
     *
     * @throws UnusableFileException when it is none that can be read
     * @throws IOException when the file is gone or can't be read
     */
    static Sheet of(SurveyFile file) throws IOException {
        return new CsvSheet(file, CsvDialect.of(file));
    }

    /** The file. */
    SurveyFile file();

    /** Opens the sheet before its first row; the caller closes it. */
    SheetRows rows() throws IOException;

    /** Whether a comma inside a number is its decimal point. */
    boolean decimalComma();
}
