package org.outcomeroadmap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** A form in which scores are written. */
sealed interface Report permits TableReport, JsonReport, CsvReport {
    /** The names of the forms. */
    List<String> NAMES = List.of("table", "json", "csv");

    /** Writes the scores and leaves the writer open. */
    void write(ScoredSurvey survey, PrintWriter out) throws IOException;

    /** The form of this name. */
    static Optional<Report> ofName(String name) {
        return switch (name) {
            case "table" -> Optional.of(new TableReport());
            case "json" -> Optional.of(new JsonReport());
            case "csv" -> Optional.of(new CsvReport());
            default -> Optional.empty();
        };
    }
}
