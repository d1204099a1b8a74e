package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.outcomeroadmap.survey.scale.RatingQuestion;

/**
 * What somebody said about the answers of a file.
 *
 * @param labels which rating words stand for; none means that they are no answer. Immutable
 * @param reversed the questions whose scale runs the other way, 1 being the best; if nothing was said, nobody knows
 */
public record MappedAnswers(Map<String, OptionalInt> labels, Optional<Set<RatingQuestion>> reversed) {

    /** Nothing was said. */
    public static final MappedAnswers NONE = new MappedAnswers(Map.of(), Optional.empty());

    /** Copies the labels and questions. */
    public MappedAnswers {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        reversed = reversed.map(Set::copyOf);
    }
}
