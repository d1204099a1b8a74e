package org.outcomeroadmap.jira.evaluation;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.outcomeroadmap.evaluation.ConceptRatings;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.evaluation.TaskMeasures;
import org.outcomeroadmap.jira.evaluation.EvaluationJson.ConceptRating;
import org.outcomeroadmap.jira.evaluation.EvaluationJson.Task;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.Precision;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.WithheldRatings;

/**
 * Tells one viewer of evaluations: no figure of a group under the minimum, and nothing of a task or a rating whose
 * outcome the viewer may not see.
 */
public final class EvaluationView {

    private final VisibleIssues viewer;
    private final MeasureJson.Writing writing;
    private final Map<Long, Optional<Issue>> visible = new HashMap<>();

    /** Figures as exact as a request asked for. */
    public EvaluationView(VisibleIssues viewer, Precision precision) {
        this.viewer = viewer;
        this.writing = new MeasureJson.Writing(precision);
    }

    /**
     * The tasks of a usability test.
     *
     * @param minimum of the project that holds the study
     */
    public List<Task> tasks(List<KeptTask> tasks, int minimum) {
        List<Task> told = new ArrayList<>();
        for (KeptTask task : tasks) {
            Optional<String> key = task.outcomeId().flatMap(this::key);
            if (key.isPresent() || task.outcomeId().isEmpty()) {
                told.add(new Task(
                        task.task(), task.text().orElse(null), key.orElse(null), figures(task.measures(minimum))));
            }
        }
        return told;
    }

    /**
     * The ratings of a concept.
     *
     * @param ratings by the outcome's issue
     * @param minimum by the id of the project that the outcome is in
     */
    public List<ConceptRating> ratings(
            String concept, Map<Long, ? extends OutcomeRatings> ratings, LongFunction<Integer> minimum) {
        List<ConceptRating> told = new ArrayList<>();
        ratings.forEach((outcomeId, rated) -> visible(outcomeId).ifPresent(outcome -> {
            int least = minimum.apply(outcome.getProjectId());
            if (rated instanceof RatingTally tally) {
                ConceptRatings counted = ConceptRatings.of(tally);
                told.add(new ConceptRating(
                        concept,
                        outcome.getKey(),
                        writing.of(counted.importance(least), writing::rating),
                        writing.of(counted.satisfaction(least), writing::rating)));
            } else if (rated instanceof WithheldRatings) {
                MeasureJson hidden = new MeasureJson.Suppressed(least);
                told.add(new ConceptRating(concept, outcome.getKey(), hidden, hidden));
            }
        }));
        return told;
    }

    private Optional<String> key(long outcomeId) {
        return visible(outcomeId).map(Issue::getKey);
    }

    private Optional<Issue> visible(long outcomeId) {
        return visible.computeIfAbsent(outcomeId, viewer::find);
    }

    private EvaluationJson.Figures figures(Measure<TaskMeasures> measures) {
        if (measures instanceof Measure.Shown<TaskMeasures> shown) {
            TaskMeasures task = shown.value();
            return new EvaluationJson.Shown(
                    task.participants(),
                    writing.of(task.success(), writing::success),
                    writing.of(task.ease(), writing::mean),
                    writing.of(task.time(), writing::median));
        }
        return measures instanceof Measure.Suppressed<TaskMeasures> suppressed
                ? new EvaluationJson.Hidden(true, suppressed.minimum())
                : new EvaluationJson.Shown(0, null, null, null);
    }
}
