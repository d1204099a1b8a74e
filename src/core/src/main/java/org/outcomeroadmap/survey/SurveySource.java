package org.outcomeroadmap.survey;

import java.io.Closeable;
import java.io.IOException;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.sheet.SheetRows;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.SurveyLimits;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.Messages;

/**
 * A survey file whose header row is known.
 *
 * @param headerRow the header's row as a spreadsheet numbers it
 */
record SurveySource(Sheet sheet, Header header, long headerRow) implements Closeable {

    /**
     * Reads the header, which is the first row that is not blank.
     *
     * @throws UnusableFileException when there is none
     */
    static SurveySource open(SurveyFile file, SurveyLimits limits) throws IOException {
        Sheet sheet = Sheet.of(file, limits);
        try (SheetRows rows = sheet.rows()) {
            if (!rows.advance()) {
                throw new UnusableFileException(Messages.text("file.empty", file.name()));
            }
            return new SurveySource(sheet, Header.of(rows.row()), rows.row().number());
        } catch (IOException | RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    /** The file. */
    SurveyFile file() {
        return sheet.file();
    }

    /** Whether a comma inside a number is its decimal point. */
    boolean decimalComma() {
        return sheet.decimalComma();
    }
}
