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
    private final CsvSheet sheet;
    private final SurveyText text;
    private final SheetRow row;
    private final CsvReader<SheetRow> reader;
    private final CloseableIterator<SheetRow> rows;
    private long read;
    private long lastRow;

    /**
     * @param linesBefore lines above the first row
     */
    CsvRows(CsvSheet sheet, SurveyText text, int linesBefore) {
        this.sheet = sheet;
        this.text = text;
        this.row = new SheetRow(sheet.limits());
        this.reader = sheet.dialect()
                .reader(sheet.limits())
                .build(new CsvCells(row, () -> row.checkSize(sheet.file())), text);
        reader.skipLines(linesBefore);
        this.rows = reader.iterator();
    }

    /** Opens the file before its first row. */
    static CsvRows open(CsvSheet sheet) throws IOException {
        SurveyText text = SurveyText.open(sheet.file(), sheet.limits(), sheet.found());
        return new CsvRows(sheet, text, sheet.dialect().linesBefore());
    }

    @Override
    public boolean advance() throws IOException {
        do {
            if (!next()) {
                return false;
            }
            if (text.isSuspicious()) {
                checkCharacters();
            }
        } while (row.isBlank());
        read++;
        row.checkCount(sheet.file(), read);
        return true;
    }

    @Override
    public SheetRow row() {
        return row;
    }

    /** How many rows that are not blank were read. */
    long read() {
        return read;
    }

    /** The number of the last row that was read, blank ones included. */
    long lastRow() {
        return lastRow;
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
            lastRow = row.number();
            return true;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UnusableFileException refusal) {
                throw refusal;
            }
            throw refusal("file.quotes", row.size());
        } catch (UncheckedIOException e) {
            throw new IOException(Messages.text("file.unreadable", sheet.file().name()), e);
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
                sheet.file().name(),
                Long.toString(row.number()),
                ColumnLetters.of(cell),
                Integer.toString(sheet.limits().cellCharacters()),
                sheet.encoding()));
    }
}
