package org.outcomeroadmap.statement;

import java.util.Optional;

/**
 * A customer success outcome in words. Scores of different versions are not compared with each other: people were asked
 * something else.
 *
 * @param job what the product does
 * @param successMeasure how the customer judges success; may be missing while a statement is being written
 * @param version 1 for the first wording, one more for each change of wording
 */
public record OutcomeStatement(Job job, Optional<SuccessMeasure> successMeasure, int version) {

    /** @throws IllegalArgumentException if the version is less than 1 */
    public OutcomeStatement {
        if (version < 1) {
            throw new IllegalArgumentException("Statement versions start at 1, not " + version);
        }
    }

    /** The whole statement, at most 255 characters: job, a space, success measure. */
    public String sentence() {
        return successMeasure.map(measure -> job.text() + " " + measure.text()).orElse(job.text());
    }
}
