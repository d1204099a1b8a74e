package org.outcomeroadmap.survey.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a CSV file separates its cells.
 *
 * @param delimiter comma, semicolon or tab
 * @param linesBefore 1 if the first line only names the delimiter, which spreadsheets neither show nor count
 */
record CsvDialect(char delimiter, int linesBefore) {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final int SAMPLE_ROWS = 20;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=([,;\t])\\R.*", Pattern.DOTALL);

    /** Finds the delimiter under which the first rows have the same number of cells as the first of them. */
    static CsvDialect of(SurveyFile file) throws IOException {
        String sample;
        try (Reader text = SurveyText.open(file)) {
            char[] buffer = new char[SAMPLE_CHARACTERS];
            int length = 0;
            int read = 0;
            while (read >= 0 && length < buffer.length) {
                length += read;
                read = text.read(buffer, length, buffer.length - length);
            }
            sample = new String(buffer, 0, length);
        }
        Matcher separatorLine = SEPARATOR_LINE.matcher(sample);
        if (separatorLine.matches()) {
            return new CsvDialect(separatorLine.group(1).charAt(0), 1);
        }
        return new CsvDialect(bestDelimiter(sample), 0);
    }

    /** Whether a comma inside a cell is a decimal comma: only where it does not separate cells. */
    boolean hasDecimalComma() {
        return delimiter != ',';
    }

    /** A builder that reads this dialect strictly within limits. */
    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * (SheetRow.LONGEST_CELL + 1));
    }

    private static char bestDelimiter(String sample) {
        char best = DELIMITERS[0];
        double bestFit = 0;
        for (char delimiter : DELIMITERS) {
            double fit = fit(widths(new CsvDialect(delimiter, 0), sample));
            if (fit > bestFit) {
                best = delimiter;
                bestFit = fit;
            }
        }
        return best;
    }

    /** Rows as wide as the first count most; among equals the wider header wins. */
    private static double fit(List<Integer> widths) {
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        int header = widths.get(0);
        double same = widths.stream().filter(width -> width == header).count();
        return same / widths.size() + 1 - 1.0 / header;
    }

    private static List<Integer> widths(CsvDialect dialect, String sample) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<SheetRow> rows =
                dialect.reader().build(new CsvCells(new SheetRow()), new StringReader(sample))) {
            for (SheetRow row : rows) {
                if (!row.isBlank()) {
                    widths.add(row.size());
                }
                if (widths.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // The sample may end inside quotes, and quotes may be broken under the wrong delimiter: what was read
            // counts.
            return widths;
        }
        return widths;
    }
}
