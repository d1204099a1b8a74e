package org.outcomeroadmap.jira.study;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.outcomeroadmap.survey.Problem;
import org.outcomeroadmap.survey.ProblemSink;
import org.outcomeroadmap.survey.text.SpreadsheetText;

/**
 * Writes problems as CSV: one row per cell that could not be used, as many as there are. Spreadsheets recognise the
 * encoding by the mark at the start, and run no formula from a cell.
 */
final class ProblemCsv implements ProblemSink, Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Predicate<String> told;
    private CsvWriter csv;

    /**
     * Begins the file, in place of what it holds.
     *
     * @param told whether the outcome of this key may be known to the reader; problems with others are left out
     */
    ProblemCsv(Path file, Predicate<String> told) throws IOException {
        this.file = file;
        this.told = told;
        this.csv = begun(file);
    }

    @Override
    public void restart() {
        try {
            csv.close();
            csv = begun(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void add(Problem problem) {
        if (problem.outcome().filter(told.negate()).isEmpty()) {
            csv.writeRecord(
                    Long.toString(problem.row()),
                    SpreadsheetText.harmless(problem.column()),
                    SpreadsheetText.harmless(problem.value()),
                    SpreadsheetText.harmless(problem.outcome().orElse("")),
                    SpreadsheetText.harmless(problem.message()));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static CsvWriter begun(Path file) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        csv.writeRecord(BYTE_ORDER_MARK + "row", "column", "value", "outcome", "message");
        return csv;
    }
}
