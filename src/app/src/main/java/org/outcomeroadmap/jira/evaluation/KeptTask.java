package org.outcomeroadmap.jira.evaluation;

import java.util.Optional;
import org.outcomeroadmap.evaluation.Measure;
import org.outcomeroadmap.evaluation.TaskMeasures;
import org.outcomeroadmap.evaluation.TaskResults;

/**
 * What a usability test holds about one task.
 *
 * @param task what the file calls it
 * @param text the task in words, where the file tells them
 * @param outcomeId the issue of the outcome that it is about, if it is known
 * @param results absent where they were withheld when the study was taken to this site
 */
public record KeptTask(String task, Optional<String> text, Optional<Long> outcomeId, Optional<TaskResults> results) {

    /** What may be shown: nothing of fewer participants than the minimum, 1 or more. */
    public Measure<TaskMeasures> measures(int minimum) {
        return results.map(known -> known.measures(minimum)).orElseGet(() -> new Measure.Suppressed<>(minimum));
    }
}
