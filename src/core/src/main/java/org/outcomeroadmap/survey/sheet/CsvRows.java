package org.outcomeroadmap.survey.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.outcomeroadmap.survey.text.Messages;

/**
 * The rows of a CSV file, one after the other, numbered as a spreadsheet numbers them: a quoted line break stays within
 * its row, an empty line is a row.
 */
final class CsvRows implements SheetRows {
    private final SurveyFile file;
    private final SurveyText text;
    private final SheetRow row = new SheetRow();
    private final CsvReader<SheetRow> reader;
    private final CloseableIterator<SheetRow> rows;

    private CsvRows(SurveyFile file, SurveyText text, CsvDialect dialect) {
        this.file = file;
        this.text = text;
        this.reader = dialect.reader().build(new CsvCells(row), text);
        reader.skipLines(dialect.linesBefore());
        this.rows = reader.iterator();
    }

    /** Opens the file before its first row. */
    static CsvRows open(SurveyFile file, CsvDialect dialect) throws IOException {
        return new CsvRows(file, SurveyText.open(file), dialect);
    }

    @Override
    public boolean advance() throws IOException {
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

    @Override
    public SheetRow row() {
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
                ColumnLetters.of(cell),
                Integer.toString(SheetRow.LONGEST_CELL),
                Integer.toString(SheetRow.MOST_CELLS)));
    }
}
