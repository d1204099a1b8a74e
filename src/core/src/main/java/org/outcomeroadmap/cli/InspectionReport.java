package org.outcomeroadmap.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.outcomeroadmap.survey.ColumnFinding;
import org.outcomeroadmap.survey.FindingsJson;
import org.outcomeroadmap.survey.FormatFinding;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.OpenQuestion;
import org.outcomeroadmap.survey.SurveyInspection;
import org.outcomeroadmap.survey.matching.Suggestion;
import org.outcomeroadmap.survey.scale.LabelCount;

/** What was found in a file, to read or as JSON. */
final class InspectionReport {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final int MOST_VALUES = 12;

    private final SurveyInspection inspection;

    InspectionReport(SurveyInspection inspection) {
        this.inspection = inspection;
    }

    /** Writes in this form, table or json, and leaves the writer open. */
    void write(String format, PrintWriter out) throws IOException {
        if (format.equals("json")) {
            writeJson(out);
        } else {
            writeText(out);
        }
    }

    private void writeJson(PrintWriter out) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("rows", inspection.rows());
        FindingsJson.write(inspection.findings(), answer);
        answer.set("mapping", MappingJson.write(inspection.mapping()));
        answer.put("refusal", inspection.refusal().orElse(null));
        JSON.writerWithDefaultPrettyPrinter().writeValue(out, answer);
        out.println();
    }

    private void writeText(PrintWriter out) {
        FormatFinding format = inspection.findings().format();
        out.println(Words.text("inspect.format", format.format().label(), format.why()));
        out.println(Words.text(
                format.firstHeaderRow() == format.lastHeaderRow() ? "inspect.oneHeaderRow" : "inspect.headerRows",
                format.firstHeaderRow(),
                format.lastHeaderRow(),
                inspection.rows(),
                format.encoding()));
        inspection.findings().columns().forEach(column -> write(column, out));
        if (!inspection.findings().labels().isEmpty()) {
            out.println();
        }
        inspection.findings().labels().forEach(label -> write(label, out));
        if (!inspection.findings().questions().isEmpty() || inspection.refusal().isPresent()) {
            out.println();
        }
        for (OpenQuestion question : inspection.findings().questions()) {
            out.println(SafeText.of(Words.text("inspect.question", question.message())));
        }
        inspection.refusal().ifPresent(refusal -> out.println(SafeText.of(Words.text("inspect.refusal", refusal))));
    }

    private static void write(ColumnFinding column, PrintWriter out) {
        out.println();
        out.println(SafeText.of(
                Words.text("inspect.column", column.letter(), column.column().name())));
        String outcome = column.taken().outcome().map(key -> " " + key).orElse("");
        String why = column.evidence()
                .map(evidence -> Words.text("inspect.because", Words.text("evidence." + evidence.slug())))
                .orElse("");
        out.println(SafeText.of(Words.text("inspect.role", column.taken().role().slug() + outcome + why)));
        for (Suggestion suggestion : column.suggestions()) {
            out.println(SafeText.of(
                    Words.text("inspect.suggestion", suggestion.outcome(), Math.round(100 * suggestion.confidence()))));
        }
        out.println(SafeText.of(Words.text(
                "inspect.answers", column.values().answers(), column.values().blank(), values(column))));
    }

    /** The counted values, or some samples where there are too many. */
    private static String values(ColumnFinding column) {
        if (!column.values().counts().isEmpty() && column.values().counts().size() <= MOST_VALUES) {
            return column.values().counts().entrySet().stream()
                    .map(value -> Words.text("inspect.value", value.getKey(), value.getValue()))
                    .collect(Collectors.joining(", ", ": ", ""));
        }
        return column.values().samples().isEmpty()
                ? ""
                : Words.text(
                        "inspect.samples", String.join(", ", column.values().samples()));
    }

    private static void write(LabelCount label, PrintWriter out) {
        String meaning = label.rating().isPresent()
                ? Integer.toString(label.rating().getAsInt())
                : Words.text(label.known() ? "inspect.noAnswer" : "inspect.unknown");
        out.println(SafeText.of(Words.text("inspect.label", label.label(), label.count(), meaning)));
    }
}
