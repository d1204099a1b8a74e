package org.outcomeroadmap.survey.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/**
 * A survey file as rows of cells, whatever kind of file it is. Its rows can be read as often as needed, until it is closed;
 * closing deletes what was unpacked.
 */
public sealed interface Sheet extends Closeable permits CsvSheet, WorkbookSheet {
    /**
     * Finds out what kind of file it is: by what it holds, not by its name.
     *
     * @throws UnusableFileException when it is none that can be read
     * @throws IOException when the file is gone or can't be read
     */
    static Sheet of(SurveyFile file, SurveyLimits limits) throws IOException {
        if (file.size().orElse(0) > limits.fileBytes()) {
            throw new UnusableFileException(
                    Messages.text("file.tooLarge", file.name(), SurveyLimits.inWords(limits.fileBytes())));
        }
        try (InputStream in = new BufferedInputStream(file.open())) {
            FirstBytes first = FirstBytes.peek(in);
            if (first.isZip()) {
                return WorkbookSheet.of(file, in, limits);
            }
            if (first.isOldContainer()) {
                String key = FirstBytes.holdsEncryption(in, limits) ? "file.encrypted" : "file.oldWorkbook";
                throw new UnusableFileException(Messages.text(key, file.name()));
            }
            Optional<String> other = first.otherKind();
            if (other.isPresent()) {
                throw new UnusableFileException(Messages.text(other.get(), file.name()));
            }
            return CsvSheet.of(file, in, limits);
        }
    }

    /** The file. */
    SurveyFile file();

    /** Opens the sheet before its first row; the caller closes it. */
    SheetRows rows() throws IOException;

    /**
     * Opens the sheet in parts of about this many bytes, which together hold its rows; the caller closes it. Empty if it
     * can't be read in parts, or its encoding is not known yet.
     *
     * @throws IOException when the file is gone or can't be read
     */
    default Optional<SheetParts> parts(int partBytes) throws IOException {
        return Optional.empty();
    }

    /** Whether a comma inside a number is its decimal point. */
    boolean decimalComma();

    /** How characters are written, as people call it; of delimited text it is certain once all rows were read. */
    String encoding();

    /** The character between cells, or nothing in a workbook. */
    String delimiter();

    /** The names of the workbook's sheets that are read, or nothing for delimited text. */
    List<String> names();

    /** Where the columns of each sheet begin, if two are read side by side; otherwise nothing. */
    default List<SheetSpan> spans() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
