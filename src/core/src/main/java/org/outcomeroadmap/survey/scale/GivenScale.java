package org.outcomeroadmap.survey.scale;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.RatingScale;

/**
 * What a mapping says of ratings; it goes before anything that the file seems to say.
 *
 * @param scale if it is said
 * @param labels the rating of each label, or empty for one that is no answer
 * @param reversed the questions whose least number is the best; an empty set says that none is
 */
public record GivenScale(
        Optional<RatingScale> scale, Map<String, OptionalInt> labels, Optional<Set<RatingQuestion>> reversed) {

    /** Nothing is said. */
    public static final GivenScale NOTHING = new GivenScale(Optional.empty(), Map.of(), Optional.empty());

    /** Copies the labels and the set. */
    public GivenScale {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        reversed = reversed.map(Set::copyOf);
    }
}
