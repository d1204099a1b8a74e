package org.outcomeroadmap.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.NoScore;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.survey.MappingJson;
import org.outcomeroadmap.survey.Problem;
import org.outcomeroadmap.survey.Segment;
import org.outcomeroadmap.survey.SurveyReading;

/** Scores as JSON with unrounded numbers, in the shape of the app's own answers. */
final class JsonReport implements Report {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public void write(ScoredSurvey survey, PrintWriter out) throws IOException {
        ObjectNode answer = about(survey.reading(), survey.outcomes().size());
        ArrayNode scores = answer.putArray("scores");
        survey.outcomes().forEach(outcome -> addOutcome(scores, outcome));
        write(answer, out);
    }

    /** What the answer about any file begins with. */
    static ObjectNode about(SurveyReading reading, int outcomes) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("respondents", reading.respondents());
        answer.put("outcomes", outcomes);
        ArrayNode problems = answer.putArray("problems");
        for (Problem problem : reading.problems()) {
            problems.addObject()
                    .put("row", problem.row())
                    .put("column", problem.column())
                    .put("value", problem.value())
                    .put("message", problem.message());
        }
        answer.put("problemCount", reading.problemCount());
        reading.dropped().forEach(answer.putArray("dropped")::add);
        answer.set("mapping", MappingJson.write(reading.mapping()));
        return answer;
    }

    /** Writes an answer and leaves the writer open. */
    static void write(ObjectNode answer, PrintWriter out) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(out, answer);
        out.println();
    }

    private static void addOutcome(ArrayNode scores, ScoredOutcome outcome) {
        ObjectNode json = scores.addObject().put("outcome", outcome.outcome());
        addScore(json, outcome.score());
        if (outcome.segments().isEmpty()) {
            return;
        }
        SortedMap<String, ArrayNode> dimensions = new TreeMap<>();
        for (Map.Entry<Segment, Score> group : outcome.segments().entrySet()) {
            ObjectNode value = dimensions
                    .computeIfAbsent(group.getKey().dimension(), name -> JSON.createArrayNode())
                    .addObject()
                    .put("value", group.getKey().value());
            addScore(value.putObject("score"), group.getValue());
        }
        ArrayNode segments = json.putArray("segments");
        dimensions.forEach((dimension, values) ->
                segments.addObject().put("dimension", dimension).set("values", values));
    }

    private static void addScore(ObjectNode json, Score score) {
        if (score instanceof SuppressedScore suppressed) {
            json.put("suppressed", true).put("minimum", suppressed.minimum());
        } else if (score instanceof OpportunityScore shown) {
            json.put("importance", shown.importance());
            json.put("satisfaction", shown.satisfaction());
            json.put("opportunity", shown.opportunity());
            json.put("type", shown.type().slug());
            json.put("n", shown.n());
            shown.interval().ifPresentOrElse(interval -> addInterval(json, interval), () -> json.putNull("interval"));
            json.putNull("study");
            json.put("method", shown.method().slug());
            json.put("smallSample", shown.smallSample());
            json.putNull("change");
        } else if (score instanceof NoScore) {
            json.putNull("importance").putNull("satisfaction").putNull("opportunity");
            json.putNull("type").put("n", 0).putNull("interval");
        }
    }

    static void addInterval(ObjectNode json, Interval interval) {
        json.putObject("interval")
                .put("low", interval.low())
                .put("high", interval.high())
                .put("level", interval.level());
    }
}
