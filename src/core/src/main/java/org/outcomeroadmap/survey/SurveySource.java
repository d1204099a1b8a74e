package org.outcomeroadmap.survey;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.outcomeroadmap.survey.format.FileHead;
import org.outcomeroadmap.survey.format.Recognition;
import org.outcomeroadmap.survey.format.SurveyFormat;
import org.outcomeroadmap.survey.format.SurveyFormats;
import org.outcomeroadmap.survey.sheet.Sheet;
import org.outcomeroadmap.survey.sheet.SurveyFile;
import org.outcomeroadmap.survey.sheet.SurveyLimits;
import org.outcomeroadmap.survey.sheet.UnusableFileException;
import org.outcomeroadmap.survey.text.Messages;

/** A survey file whose header is known. */
record SurveySource(Sheet sheet, Recognition recognition, Header header) implements Closeable {

    /**
     * Reads the header.
     *
     * @param format the format, if it was said
     * @throws UnusableFileException when there is no row
     * @throws UnusableMappingException when the header can't be that of the format
     */
    static SurveySource open(SurveyFile file, SurveyLimits limits, Optional<SurveyFormat> format) throws IOException {
        Sheet sheet = Sheet.of(file, limits);
        try {
            FileHead head = FileHead.of(sheet);
            if (head.rows().isEmpty()) {
                throw new UnusableFileException(Messages.text("file.empty", file.name()));
            }
            Recognition recognition =
                    format.map(wanted -> as(file, wanted, head)).orElseGet(() -> SurveyFormats.recognise(head));
            return new SurveySource(sheet, recognition, new Header(recognition.columns()));
        } catch (IOException | RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    private static Recognition as(SurveyFile file, SurveyFormat wanted, FileHead head) {
        return SurveyFormats.as(wanted, head)
                .orElseThrow(() -> new UnusableMappingException(
                        "format",
                        Messages.text(
                                "mapping.notThisFormat",
                                file.name(),
                                wanted.label(),
                                SurveyFormats.recognise(head).format().slug())));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }

    /** The file. */
    SurveyFile file() {
        return sheet.file();
    }

    /** The row that names the columns, as a spreadsheet numbers it. */
    long headerRow() {
        return recognition.firstHeaderRow();
    }

    /** The answers begin below this row. */
    long lastHeaderRow() {
        return recognition.lastHeaderRow();
    }

    /** Whether a comma inside a number is its decimal point. */
    boolean decimalComma() {
        return sheet.decimalComma();
    }
}
