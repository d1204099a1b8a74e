package org.outcomeroadmap.study;

import java.util.Optional;
import java.util.stream.Stream;

/** What respondents said they are satisfied with. Ratings of different targets are never merged in one score. */
public enum StudyTarget {
    /** Whatever they use today. */
    CURRENT_SOLUTIONS("current-solutions"),
    /** Our own product. */
    OUR_PRODUCT("our-product"),
    /** A concept, which the study names. */
    CONCEPT("concept");

    private final String slug;

    StudyTarget(String slug) {
        this.slug = slug;
    }

    /** The target's name in requests and answers. */
    public String slug() {
        return slug;
    }

    /** The target of that name, if there is one. */
    public static Optional<StudyTarget> ofSlug(String slug) {
        return Stream.of(values()).filter(target -> target.slug.equals(slug)).findFirst();
    }
}
