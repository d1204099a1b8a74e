package org.outcomeroadmap.survey.matching;

import java.util.Optional;
import org.outcomeroadmap.survey.scale.RatingQuestion;

/**
 * What a column may be about, for somebody to confirm. It is never applied by itself.
 *
 * @param question what it may ask; empty if the suggestion is about the outcome only
 * @param confidence from 0 to 1, as {@link ColumnMatch#confidence()}
 */
public record Suggestion(String outcome, Optional<RatingQuestion> question, double confidence) {}
