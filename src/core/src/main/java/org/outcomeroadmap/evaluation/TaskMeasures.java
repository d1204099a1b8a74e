package org.outcomeroadmap.evaluation;

/**
 * What may be shown of a task.
 *
 * @param participants how many worked on it
 * @param success how their attempts ended
 * @param ease how easy they found it, 1 to 7
 * @param time how long they needed
 */
public record TaskMeasures(
        long participants, Measure<TaskSuccess> success, Measure<RatingSummary> ease, Measure<MedianTime> time) {}
