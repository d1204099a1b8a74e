package org.outcomeroadmap.survey;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The rows of a CSV file, one after the other, numbered as a spreadsheet numbers them: a quoted line break stays within
 * its row, an empty line is a row.
 */
final class CsvRows implements Closeable {
    private final SurveyFile file;
    private final SurveyText text;
    private final CsvRow row = new CsvRow();
    private final CsvReader<CsvRow> reader;
    private final CloseableIterator<CsvRow> rows;

    private CsvRows(SurveyFile file, SurveyText text, CsvDialect dialect) {
        this.file = file;
        this.text = text;
        this.reader = dialect.reader().build(row, text);
        reader.skipLines(dialect.linesBefore());
        this.rows = reader.iterator();
    }

    /** Opens the file before its first row. */
    static CsvRows open(SurveyFile file, CsvDialect dialect) throws IOException {
        return new CsvRows(file, SurveyText.open(file), dialect);
    }

    /**
     * Goes to the next row that is not blank.
     *
     * @return false at the end of the file
     * @throws UnusableFileException when the row breaks a limit or can't be read
     */
    boolean advance() throws IOException {
        do {
            if (!next()) {
                return false;
            }
            if (row.isOversized()) {
                throw refusal("file.oversized", row.size());
            }
            if (text.isSuspicious()) {
                checkCharacters();
            }
        } while (row.isBlank());
        return true;
    }

    /** The current row; its contents change with the next {@link #advance()}. */
    CsvRow row() {
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            rows.next();
            return true;
        } catch (CsvParseException e) {
            throw refusal("file.quotes", row.size());
        } catch (UncheckedIOException e) {
            throw new IOException(Messages.text("file.unreadable", file.name()), e);
        }
    }

    private void checkCharacters() {
        int broken = row.cellWith(SurveyText.BROKEN);
        if (broken >= 0) {
            throw refusal("file.encoding", broken);
        }
        int nul = row.cellWith('\0');
        if (nul >= 0) {
            throw refusal("file.nul", nul);
        }
    }

    private UnusableFileException refusal(String key, int cell) {
        return new UnusableFileException(Messages.text(
                key,
                file.name(),
                Long.toString(row.number()),
                Header.letter(cell),
                Integer.toString(CsvRow.LONGEST_CELL),
                Integer.toString(CsvRow.MOST_CELLS)));
    }
}
