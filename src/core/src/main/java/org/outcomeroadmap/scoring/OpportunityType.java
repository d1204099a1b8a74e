package org.outcomeroadmap.scoring;

import java.util.Optional;
import java.util.stream.Stream;

/** What a score says about an outcome, most promising first. */
public enum OpportunityType {
    /** Important and hardly satisfied: a score above 15. */
    EXTREMELY_UNDERSERVED("extremely-underserved"),
    /** A score of 12 to 15. */
    STRONGLY_UNDERSERVED("strongly-underserved"),
    /** A score of 10 and more, below 12. */
    UNDERSERVED("underserved"),
    /** A lower score, though important: importance 5 and more. */
    SERVED("served"),
    /** Neither, and more satisfied than important. */
    OVERSERVED("overserved"),
    /** Neither, and not more satisfied than important. */
    LOW_PRIORITY("low-priority");

    private final String slug;

    OpportunityType(String slug) {
        this.slug = slug;
    }

    /** The type's name in files, requests, answers and queries. */
    public String slug() {
        return slug;
    }

    /** The type of that name, if there is one. */
    public static Optional<OpportunityType> ofSlug(String slug) {
        return Stream.of(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /** Whether this is one of the three types that call for better solutions. */
    public boolean isUnderserved() {
        return compareTo(UNDERSERVED) <= 0;
    }
}
