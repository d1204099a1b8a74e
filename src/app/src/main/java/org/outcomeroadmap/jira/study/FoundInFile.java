package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.outcomeroadmap.jira.permission.Refusal;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.survey.FindingsJson;
import org.outcomeroadmap.survey.SurveyFindings;
import org.outcomeroadmap.survey.quality.QualityFinding;

/**
 * What was found out about a file beside its ratings, in the form in which it is answered and stored.
 *
 * @param json with format, columns, questions, labels and quality
 */
record FoundInFile(ObjectNode json) {

    private static final List<String> OF_CELLS = List.of("columns", "labels", "quality");

    /** Nothing is known. */
    static final FoundInFile NOTHING = nothing();

    /** What a reading found out. */
    static FoundInFile of(SurveyFindings findings, List<QualityFinding> quality) {
        FoundInFile found = of(findings);
        ArrayNode rules = found.json().putArray("quality");
        quality.forEach(finding -> rules.add(rule(finding)));
        return found;
    }

    /** What an inspection found out, which says nothing of respondents. */
    static FoundInFile of(SurveyFindings findings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        FindingsJson.write(findings, json);
        return new FoundInFile(json);
    }

    /** The fields by their names. */
    Map<String, JsonNode> fields() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        json.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    /**
     * Refuses a file that asks something which must be answered before it is stored.
     *
     * @throws Refusal INVALID, with the questions
     */
    void requireAnswered() {
        List<String> open = StreamSupport.stream(json.path("questions").spliterator(), false)
                .filter(question -> question.path("blocking").asBoolean())
                .map(question -> question.path("message").asText())
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.invalidField("mapping", Words.ready(String.join(" ", open)));
        }
    }

    /** What is kept with the study: nothing of what single cells hold, and no guesses. */
    FoundInFile kept() {
        ObjectNode kept = json.deepCopy();
        kept.remove("questions");
        kept.path("columns").forEach(column -> ((ObjectNode) column).without(List.of("samples", "suggestions")));
        return new FoundInFile(kept);
    }

    /** What of it those may know who may not import: not what cells hold. */
    FoundInFile withoutCells() {
        ObjectNode told = json.deepCopy();
        OF_CELLS.forEach(told::putArray);
        return new FoundInFile(told);
    }

    /** The same without columns about outcomes that are not to be known. */
    FoundInFile about(Predicate<String> known) {
        ObjectNode told = json.deepCopy();
        for (Iterator<JsonNode> columns = told.path("columns").elements(); columns.hasNext(); ) {
            JsonNode outcome = columns.next().path("outcome");
            if (outcome.isTextual() && !known.test(outcome.asText())) {
                columns.remove();
            }
        }
        return new FoundInFile(told);
    }

    private static FoundInFile nothing() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().putNull("format");
        OF_CELLS.forEach(json::putArray);
        return new FoundInFile(json);
    }

    private static ObjectNode rule(QualityFinding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", finding.rule().slug())
                .put("label", finding.rule().label())
                .put("found", finding.found())
                .put("excluded", finding.excluded())
                .put("checked", finding.checked())
                .put("why", finding.unchecked().orElse(null));
        finding.rows().forEach(json.putArray("rows")::add);
        return json;
    }
}
