package org.outcomeroadmap.journey;

import java.util.Locale;

/** The three levels of a journey, in the order of the names of a {@link JourneyPosition}. */
public enum Level {
    JOURNEY,
    PHASE,
    STEP;

    /** The level of what this is part of; a journey is part of nothing but itself. */
    Level above() {
        return this == STEP ? PHASE : JOURNEY;
    }

    /** The level's name in storage and in texts' keys. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The level with the name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Level ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
