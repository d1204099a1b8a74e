package org.outcomeroadmap.jira.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a study that is no survey holds; all lists are empty for a survey.
 *
 * @param tasks of a usability test, in the order of its file
 * @param ratings of a concept, by outcome
 */
public record EvaluationJson(List<Task> tasks, List<ConceptRating> ratings) {

    /**
     * A task.
     *
     * @param text the task in words, null where the file does not tell them
     * @param outcome key of the outcome that it is about, null if none is known
     */
    record Task(
            String task,
            @Nullable String text,
            @Nullable String outcome,
            @JsonUnwrapped Figures figures) {}

    /** The figures of a task. */
    sealed interface Figures {}

    /**
     * Figures that may be shown, each null where nobody is behind it.
     *
     * @param participants how many worked on the task
     */
    record Shown(
            long participants,
            @Nullable MeasureJson success,
            @Nullable MeasureJson ease,
            @Nullable MeasureJson time) implements Figures {}

    /** Too few people worked on the task. */
    record Hidden(boolean suppressed, int minimum) implements Figures {}

    /**
     * How a concept was rated for an outcome.
     *
     * @param outcome its key
     */
    record ConceptRating(
            String concept,
            String outcome,
            @Nullable MeasureJson importance,
            @Nullable MeasureJson satisfaction) {}
}
