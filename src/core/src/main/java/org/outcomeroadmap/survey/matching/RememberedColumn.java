package org.outcomeroadmap.survey.matching;

import org.outcomeroadmap.survey.scale.RatingQuestion;

/**
 * A rating column of an earlier wave.
 *
 * @param id what stays the same from wave to wave
 * @param text what the column said then; survey tools use the same ids in different surveys, so it tells whether this is
 *     the same survey. Empty if it is not known
 */
public record RememberedColumn(String id, String text, RatingQuestion question, String outcome) {}
