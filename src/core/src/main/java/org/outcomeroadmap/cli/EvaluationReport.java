package org.outcomeroadmap.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.outcomeroadmap.survey.SurveyReading;

/** What a usability test or concept ratings say, in one of the forms of {@link Report}. */
final class EvaluationReport {
    private final String format;
    private final int minimum;

    /**
     * @param format one of {@link Report#NAMES}
     * @param minimum the least group of which a number is shown
     */
    EvaluationReport(String format, int minimum) {
        this.format = format;
        this.minimum = minimum;
    }

    /** Writes all figures and leaves the writer open. */
    void write(SurveyReading reading, PrintWriter out) throws IOException {
        EvaluationRows rows =
                reading.tasks().isEmpty() ? new ConceptRows(reading, minimum) : new TaskRows(reading, minimum);
        switch (format) {
            case "json" -> JsonReport.write(rows.json(), out);
            case "csv" -> writeCsv(rows, out);
            default -> writeTable(rows, out);
        }
    }

    private static void writeCsv(EvaluationRows rows, PrintWriter out) throws IOException {
        // Not closed: that would close the program's output.
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(rows.names());
        rows.cells()
                .forEach(row ->
                        csv.writeRecord(row.stream().map(SafeText::ofCell).toList()));
        csv.flush();
    }

    private static void writeTable(EvaluationRows rows, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.headings());
        rows.lines().forEach(line -> lines.add(line.stream().map(SafeText::of).toList()));
        new TextTable(2, lines.get(0).size() - 1).write(lines, out);
        out.println();
        out.println(rows.summary());
    }
}
