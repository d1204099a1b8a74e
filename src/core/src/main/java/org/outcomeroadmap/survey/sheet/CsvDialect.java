package org.outcomeroadmap.survey.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([,;\t])\"?\\R.*", Pattern.DOTALL);

    /** Finds the delimiter under which most of the first rows have the same number of cells. */
    static CsvDialect of(Reader text, SurveyLimits limits) throws IOException {
        char[] buffer = new char[SAMPLE_CHARACTERS];
        int length = 0;
        int read = 0;
        while (read >= 0 && length < buffer.length) {
            length += read;
            read = text.read(buffer, length, buffer.length - length);
        }
        String sample = new String(buffer, 0, length);
        Matcher separatorLine = SEPARATOR_LINE.matcher(sample);
        if (separatorLine.matches()) {
            return new CsvDialect(separatorLine.group(1).charAt(0), 1);
        }
        return new CsvDialect(bestDelimiter(sample, limits), 0);
    }

    /** Whether a comma inside a cell is a decimal comma: only where it does not separate cells. */
    boolean hasDecimalComma() {
        return delimiter != ',';
    }

    /** A builder that reads this dialect strictly within limits. */
    CsvReader.CsvReaderBuilder reader(SurveyLimits limits) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * (limits.cellCharacters() + 1));
    }

    private static char bestDelimiter(String sample, SurveyLimits limits) {
        char best = DELIMITERS[0];
        double bestFit = 0;
        for (char delimiter : DELIMITERS) {
            double fit = fit(widths(new CsvDialect(delimiter, 0), sample, limits));
            if (fit > bestFit) {
                best = delimiter;
                bestFit = fit;
            }
        }
        return best;
    }

    /** Rows of the same width count most; among equals the wider wins. Titles above the header are narrow and do no harm. */
    private static double fit(List<Integer> widths) {
        double best = 0;
        Set<Integer> different = new TreeSet<>(widths);
        different.remove(1);
        for (int width : different) {
            double same = widths.stream().filter(other -> other == width).count();
            best = Math.max(best, same / widths.size() + 1 - 1.0 / width);
        }
        return best;
    }

    private static List<Integer> widths(CsvDialect dialect, String sample, SurveyLimits limits) {
        List<Integer> widths = new ArrayList<>();
        CsvCells cells = new CsvCells(new SheetRow(limits), () -> {
            // Under the wrong delimiter rows may be of any size.
        });
        try (CsvReader<SheetRow> rows = dialect.reader(limits).build(cells, new StringReader(sample))) {
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
