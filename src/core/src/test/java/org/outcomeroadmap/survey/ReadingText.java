package org.outcomeroadmap.survey;

import java.util.stream.Collectors;

/** A reading in plain text, for comparing with what a case expects. */
final class ReadingText {
    private ReadingText() {}

    static String of(SurveyReading reading) {
        StringBuilder text = new StringBuilder();
        ColumnMapping mapping = reading.mapping();
        text.append(mapping.layout().slug())
                .append(", " + reading.respondents() + " respondents, " + reading.rows() + " rows\n");
        text.append("columns: ")
                .append(mapping.columns().stream().map(ReadingText::of).collect(Collectors.joining(", ")))
                .append('\n');
        reading.outcomes().forEach((key, outcome) -> {
            text.append(
                    key + ": " + outcome.total() + (outcome.notAsked() > 0 ? ", not asked " + outcome.notAsked() : ""));
            text.append('\n');
            outcome.segments()
                    .forEach((segment, tally) ->
                            text.append("  " + segment.dimension() + ": " + segment.value() + ": " + tally + "\n"));
        });
        reading.tasks()
                .forEach(task -> text.append("task " + task.task())
                        .append(task.text().map(words -> " (" + words + ")").orElse(""))
                        .append(task.outcome().map(key -> " about " + key).orElse(""))
                        .append(": " + task.results().packed() + "\n"));
        reading.concepts().forEach(concept -> {
            text.append("concept " + concept.name() + "\n");
            concept.outcomes()
                    .forEach((key, rated) -> text.append("  " + key + ": " + rated.total())
                            .append(rated.notAsked() > 0 ? ", not asked " + rated.notAsked() : "")
                            .append('\n'));
        });
        reading.problems()
                .forEach(problem -> text.append("row " + problem.row() + ", " + problem.column() + ", \""
                        + problem.value() + "\": " + problem.message() + "\n"));
        if (reading.problemCount() > reading.problems().size()) {
            text.append(reading.problemCount() + " problems in all\n");
        }
        reading.findings()
                .questions()
                .forEach(question -> text.append(
                        (question.blocking() ? "must answer: " : "may answer: ") + question.message() + "\n"));
        return text.toString();
    }

    private static String of(MappedColumn column) {
        return column.column() + " = " + column.role().slug()
                + column.outcome().map(outcome -> " " + outcome).orElse("");
    }
}
