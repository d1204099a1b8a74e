package org.outcomeroadmap.survey;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.outcomeroadmap.survey.format.SurveyFormat;
import org.outcomeroadmap.survey.matching.Suggestion;
import org.outcomeroadmap.survey.scale.LabelCount;

/** The JSON form of what was found out about a file: {@code format}, {@code columns}, {@code questions}, {@code labels}. */
public final class FindingsJson {

    private FindingsJson() {}

    /** Adds the four fields. */
    public static void write(SurveyFindings findings, ObjectNode json) {
        json.set("format", format(findings.format()));
        ArrayNode columns = json.putArray("columns");
        findings.columns().forEach(column -> columns.add(column(column)));
        ArrayNode questions = json.putArray("questions");
        findings.questions().forEach(question -> questions.add(question(question)));
        ArrayNode labels = json.putArray("labels");
        findings.labels().forEach(label -> labels.add(label(label)));
    }

    private static ObjectNode format(FormatFinding format) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", format.format().slug())
                .put("label", format.format().label())
                .put("why", format.why())
                .put("layout", format.layout().slug())
                .put("encoding", format.encoding())
                .put("delimiter", format.delimiter());
        format.sheets().forEach(json.putArray("sheets")::add);
        json.putArray("headerRows").add(format.firstHeaderRow()).add(format.lastHeaderRow());
        format.alternatives().stream().map(SurveyFormat::slug).forEach(json.putArray("alternatives")::add);
        return json;
    }

    private static ObjectNode column(ColumnFinding column) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("column", column.column().name())
                .put("letter", column.letter())
                .put("question", column.column().question())
                .put("item", column.column().item())
                .put("role", column.taken().role().slug())
                .put("outcome", column.taken().outcome().orElse(null))
                .put(
                        "evidence",
                        column.evidence().map(evidence -> evidence.slug()).orElse(null));
        column.confidence()
                .ifPresentOrElse(confidence -> json.put("confidence", confidence), () -> json.putNull("confidence"));
        ArrayNode suggestions = json.putArray("suggestions");
        column.suggestions().forEach(suggestion -> suggestions.add(suggestion(suggestion)));
        column.values().samples().forEach(json.putArray("samples")::add);
        json.put("answers", column.values().answers())
                .put("blank", column.values().blank());
        if (column.values().counts().isEmpty()) {
            json.putNull("values");
        } else {
            ObjectNode values = json.putObject("values");
            column.values().counts().forEach(values::put);
        }
        return json;
    }

    private static ObjectNode suggestion(Suggestion suggestion) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("outcome", suggestion.outcome()).put("confidence", suggestion.confidence());
        suggestion.question().ifPresent(question -> json.put("role", question.slug()));
        return json;
    }

    private static ObjectNode question(OpenQuestion question) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", question.kind().slug());
        question.columns().forEach(json.putArray("columns")::add);
        return json.put("message", question.message()).put("blocking", question.blocking());
    }

    private static ObjectNode label(LabelCount label) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("label", label.label());
        label.rating().ifPresentOrElse(rating -> json.put("rating", rating), () -> json.putNull("rating"));
        return json.put("count", label.count()).put("known", label.known());
    }
}
