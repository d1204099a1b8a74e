package org.outcomeroadmap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.evaluation.ConceptRatings;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.evaluation.RatingSummary;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.SurveyedConcept;
import org.outcomeroadmap.survey.SurveyedOutcome;

/** The figures of concept ratings, a row for each concept and outcome. */
final class ConceptRows implements EvaluationRows {
    private static final List<String> QUESTIONS = List.of("importance", "satisfaction");
    private static final List<String> FIGURES =
            List.of("n", "mean", "low", "high", "top_two_box", "top_two_box_low", "top_two_box_high");

    private final SurveyReading reading;
    private final int minimum;

    ConceptRows(SurveyReading reading, int minimum) {
        this.reading = reading;
        this.minimum = minimum;
    }

    private record Rated(String concept, String outcome, ConceptRatings ratings) {}

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("concept", "outcome"));
        QUESTIONS.forEach(question -> FIGURES.forEach(figure -> names.add(question + "_" + figure)));
        return names;
    }

    @Override
    public List<List<String>> cells() {
        return rated().stream().map(this::cells).toList();
    }

    @Override
    public List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(Words.text("table.concept"), Words.text("table.outcome")));
        for (String question : QUESTIONS) {
            headings.add(Words.text("table." + question));
            headings.add(Words.text("table.topTwoBox"));
            headings.add(Words.text("table.n"));
        }
        return headings;
    }

    @Override
    public List<List<String>> lines() {
        return rated().stream().map(this::line).toList();
    }

    @Override
    public String summary() {
        return Words.text(
                "table.conceptSummary",
                reading.respondents(),
                reading.concepts().size());
    }

    @Override
    public ObjectNode json() {
        ObjectNode answer = JsonReport.about(
                reading,
                Math.toIntExact(rated().stream().map(Rated::outcome).distinct().count()));
        answer.putArray("scores");
        ArrayNode concepts = answer.putArray("concepts");
        reading.concepts().forEach(concept -> concepts.add(concept.name()));
        ArrayNode ratings = answer.putArray("ratings");
        for (Rated rated : rated()) {
            ObjectNode json =
                    ratings.addObject().put("concept", rated.concept()).put("outcome", rated.outcome());
            EvaluationRows.put(json, "importance", rated.ratings().importance(minimum), ConceptRows::summary);
            EvaluationRows.put(json, "satisfaction", rated.ratings().satisfaction(minimum), ConceptRows::summary);
        }
        return answer;
    }

    private List<Rated> rated() {
        List<Rated> rated = new ArrayList<>();
        for (SurveyedConcept concept : reading.concepts()) {
            for (Map.Entry<String, SurveyedOutcome> outcome : concept.outcomes().entrySet()) {
                if (outcome.getValue().total() instanceof RatingTally tally) {
                    rated.add(new Rated(concept.name(), outcome.getKey(), ConceptRatings.of(tally)));
                }
            }
        }
        return rated;
    }

    private List<Measure<RatingSummary>> measures(Rated rated) {
        return List.of(rated.ratings().importance(minimum), rated.ratings().satisfaction(minimum));
    }

    private List<String> line(Rated rated) {
        List<String> line = new ArrayList<>(List.of(rated.concept(), rated.outcome()));
        for (Measure<RatingSummary> measure : measures(rated)) {
            line.add(EvaluationRows.text(measure, TaskRows::meanText));
            line.add(EvaluationRows.cell(
                    measure, shown -> EvaluationRows.percent(shown.topTwoBox().value(), shown.topTwoBoxInterval())));
            line.add(EvaluationRows.cell(measure, RatingSummary::n));
        }
        return line;
    }

    private List<String> cells(Rated rated) {
        List<String> cells = new ArrayList<>(List.of(rated.concept(), rated.outcome()));
        for (Measure<RatingSummary> measure : measures(rated)) {
            cells.add(EvaluationRows.cell(measure, RatingSummary::n));
            cells.add(EvaluationRows.cell(measure, RatingSummary::mean));
            cells.add(EvaluationRows.cell(measure, shown -> TaskRows.end(shown, true)));
            cells.add(EvaluationRows.cell(measure, shown -> TaskRows.end(shown, false)));
            cells.add(EvaluationRows.cell(measure, shown -> shown.topTwoBox().value()));
            cells.add(EvaluationRows.cell(
                    measure, shown -> shown.topTwoBoxInterval().low()));
            cells.add(EvaluationRows.cell(
                    measure, shown -> shown.topTwoBoxInterval().high()));
        }
        return cells;
    }

    private static ObjectNode summary(RatingSummary ratings) {
        ObjectNode json = TaskRows.mean(ratings);
        ObjectNode topTwoBox =
                json.putObject("topTwoBox").put("share", ratings.topTwoBox().value());
        JsonReport.addInterval(topTwoBox, ratings.topTwoBoxInterval());
        return json;
    }
}
