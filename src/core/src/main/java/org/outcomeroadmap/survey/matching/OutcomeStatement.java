package org.outcomeroadmap.survey.matching;

/**
 * An outcome as a survey may ask about it.
 *
 * @param key of the issue
 * @param job such as "Find enriching stops along the way"; blank if it has none
 * @param successMeasure such as "with ease"; blank if it has none
 */
public record OutcomeStatement(String key, String job, String successMeasure) {

    /** Job and success measure in one sentence. */
    public String statement() {
        return (job + " " + successMeasure).strip();
    }
}
