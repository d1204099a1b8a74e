package org.outcomeroadmap.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.evaluation.MedianTime;
import org.outcomeroadmap.evaluation.RatingSummary;
import org.outcomeroadmap.evaluation.TaskMeasures;
import org.outcomeroadmap.evaluation.TaskSuccess;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.survey.SurveyReading;
import org.outcomeroadmap.survey.SurveyedTask;

/** The figures of a usability test, a row for each task. */
final class TaskRows implements EvaluationRows {
    private static final List<String> NAMES = List.of(
            "task",
            "text",
            "outcome",
            "participants",
            "attempts",
            "successes",
            "partial",
            "success_rate",
            "success_low",
            "success_high",
            "ease_n",
            "ease_mean",
            "ease_low",
            "ease_high",
            "time_n",
            "time_median_seconds",
            "suppressed");
    private static final List<String> HEADINGS = List.of("task", "outcome", "participants", "success", "ease", "time");

    private final SurveyReading reading;
    private final int minimum;

    TaskRows(SurveyReading reading, int minimum) {
        this.reading = reading;
        this.minimum = minimum;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public List<List<String>> cells() {
        return reading.tasks().stream().map(this::cells).toList();
    }

    @Override
    public List<String> headings() {
        return HEADINGS.stream().map(name -> Words.text("table." + name)).toList();
    }

    @Override
    public List<List<String>> lines() {
        return reading.tasks().stream().map(this::line).toList();
    }

    @Override
    public String summary() {
        return Words.text(
                "table.taskSummary",
                reading.respondents(),
                reading.tasks().size(),
                reading.tasks().stream()
                        .map(task -> measures(task).success())
                        .mapToLong(success -> success instanceof Measure.Shown<TaskSuccess> shown
                                ? shown.value().n()
                                : 0)
                        .sum());
    }

    @Override
    public ObjectNode json() {
        ObjectNode answer = JsonReport.about(
                reading,
                Math.toIntExact(reading.tasks().stream()
                        .flatMap(task -> task.outcome().stream())
                        .distinct()
                        .count()));
        answer.putArray("scores");
        ArrayNode tasks = answer.putArray("tasks");
        for (SurveyedTask task : reading.tasks()) {
            ObjectNode json = tasks.addObject().put("task", task.task());
            json.put("text", task.text().orElse(null))
                    .put("outcome", task.outcome().orElse(null));
            Measure<TaskMeasures> measures = task.results().measures(minimum);
            if (measures instanceof Measure.Shown<TaskMeasures> shown) {
                json.put("participants", shown.value().participants());
                EvaluationRows.put(json, "success", shown.value().success(), TaskRows::success);
                EvaluationRows.put(json, "ease", shown.value().ease(), TaskRows::mean);
                EvaluationRows.put(json, "time", shown.value().time(), TaskRows::median);
            } else if (measures instanceof Measure.Suppressed<TaskMeasures> suppressed) {
                json.put("suppressed", true).put("minimum", suppressed.minimum());
            } else {
                json.put("participants", 0).putNull("success").putNull("ease").putNull("time");
            }
        }
        return answer;
    }

    private List<String> line(SurveyedTask task) {
        TaskMeasures measures = measures(task);
        return List.of(
                name(task),
                task.outcome().orElse(""),
                EvaluationRows.text(task.results().measures(minimum), shown -> Long.toString(shown.participants())),
                EvaluationRows.text(measures.success(), TaskRows::successText),
                EvaluationRows.text(measures.ease(), TaskRows::meanText),
                EvaluationRows.text(measures.time(), time -> Words.text("table.seconds", seconds(time))));
    }

    private List<String> cells(SurveyedTask task) {
        TaskMeasures measures = measures(task);
        Measure<TaskSuccess> success = measures.success();
        Measure<RatingSummary> ease = measures.ease();
        return List.of(
                task.task(),
                task.text().orElse(""),
                task.outcome().orElse(""),
                EvaluationRows.cell(task.results().measures(minimum), TaskMeasures::participants),
                EvaluationRows.cell(success, TaskSuccess::n),
                EvaluationRows.cell(success, TaskSuccess::successes),
                EvaluationRows.cell(success, TaskSuccess::partial),
                EvaluationRows.cell(success, TaskSuccess::rate),
                EvaluationRows.cell(success, shown -> shown.interval().low()),
                EvaluationRows.cell(success, shown -> shown.interval().high()),
                EvaluationRows.cell(ease, RatingSummary::n),
                EvaluationRows.cell(ease, RatingSummary::mean),
                EvaluationRows.cell(ease, shown -> end(shown, true)),
                EvaluationRows.cell(ease, shown -> end(shown, false)),
                EvaluationRows.cell(measures.time(), MedianTime::n),
                EvaluationRows.cell(measures.time(), MedianTime::seconds),
                Boolean.toString(task.results().measures(minimum) instanceof Measure.Suppressed));
    }

    /** What may be shown of a task, nothing where all of it is hidden. */
    private TaskMeasures measures(SurveyedTask task) {
        return task.results().measures(minimum) instanceof Measure.Shown<TaskMeasures> shown
                ? shown.value()
                : new TaskMeasures(0, new Measure.None<>(), new Measure.None<>(), new Measure.None<>());
    }

    private static String name(SurveyedTask task) {
        return task.text()
                .map(text -> Words.text("table.taskText", task.task(), text))
                .orElse(task.task());
    }

    private static String successText(TaskSuccess success) {
        String share = Words.text(
                "table.of",
                success.successes(),
                success.n(),
                EvaluationRows.percent(success.rate(), success.interval()));
        return success.partial() == 0 ? share : share + Words.text("table.partial", success.partial());
    }

    /** A mean with its interval. */
    static String meanText(RatingSummary ratings) {
        return ratings.interval()
                .map(interval -> Words.text(
                        "table.mean",
                        EvaluationRows.rounded(ratings.mean()),
                        EvaluationRows.rounded(interval.low()),
                        EvaluationRows.rounded(interval.high())))
                .orElseGet(() -> EvaluationRows.rounded(ratings.mean()));
    }

    /** An end of a mean's interval; empty for a single rating. */
    static String end(RatingSummary ratings, boolean low) {
        return ratings.interval()
                .map(interval -> Double.toString(low ? interval.low() : interval.high()))
                .orElse("");
    }

    private static String seconds(MedianTime time) {
        return EvaluationRows.rounded(time.seconds());
    }

    private static ObjectNode success(TaskSuccess success) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("n", success.n()).put("successes", success.successes());
        json.put("partial", success.partial()).put("rate", success.rate());
        JsonReport.addInterval(json, success.interval());
        return json;
    }

    /** A mean as JSON. */
    static ObjectNode mean(RatingSummary ratings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("n", ratings.n()).put("mean", ratings.mean());
        if (ratings.interval().isPresent()) {
            Interval interval = ratings.interval().get();
            JsonReport.addInterval(json, interval);
        } else {
            json.putNull("interval");
        }
        return json;
    }

    private static ObjectNode median(MedianTime time) {
        return JsonNodeFactory.instance.objectNode().put("n", time.n()).put("median", time.seconds());
    }
}
