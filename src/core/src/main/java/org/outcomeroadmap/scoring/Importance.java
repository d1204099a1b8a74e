package org.outcomeroadmap.scoring;

/**
 * How important one respondent finds an outcome. Its own type, so that it can't be taken for a {@link Satisfaction}.
 *
 * @param value a rating of the study's {@link RatingScale}
 */
public record Importance(int value) {}
