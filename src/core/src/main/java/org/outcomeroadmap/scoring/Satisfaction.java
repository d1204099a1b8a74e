package org.outcomeroadmap.scoring;

/**
 * How satisfied one respondent is with an outcome as solved today. Its own type, so that it can't be taken for an
 * {@link Importance}.
 *
 * @param value a rating of the study's {@link RatingScale}
 */
public record Satisfaction(int value) {}
