package org.outcomeroadmap.jira.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.scoring.OpportunityType;

/**
 * What a project's coverage was on one day, counted over issues that have no security level. It is told, kept and taken
 * elsewhere in this one form.
 *
 * @param date the day, as {@code 2026-11-28}
 * @param byType how many outcomes are of each opportunity type, by its slug; types of none may be left out
 * @param unscored outcomes without a score to show
 * @param wave of the newest survey that gives one of the outcomes its score; null while none does
 */
public record Snapshot(
        String date,
        Outcomes outcomes,
        Underserved underserved,
        Epics epics,
        Map<String, Integer> byType,
        int unscored,
        @Nullable String wave) {

    private static final int LONGEST_WAVE = 255;

    /**
     * Copies the map, so that the record can't change.
     *
     * @throws IllegalArgumentException if the date is none, a number is negative, a type is unknown or the wave too long
     */
    public Snapshot {
        if (!LocalDate.parse(date).toString().equals(date)) {
            throw new IllegalArgumentException("Not a day of these years: " + date);
        }
        Objects.requireNonNull(outcomes);
        Objects.requireNonNull(underserved);
        Objects.requireNonNull(epics);
        byType = Collections.unmodifiableMap(new TreeMap<>(byType));
        byType.forEach((slug, count) -> {
            if (OpportunityType.ofSlug(slug).isEmpty()) {
                throw new IllegalArgumentException("No type: " + slug);
            }
            refuseNegative(count);
        });
        refuseNegative(unscored);
        if (wave != null && wave.length() > LONGEST_WAVE) {
            throw new IllegalArgumentException("Wave too long");
        }
    }

    /** Whether there was neither an outcome nor an epic. */
    boolean countsNothing() {
        return outcomes.total() == 0 && epics.total() == 0;
    }

    private static void refuseNegative(int... numbers) {
        for (int number : numbers) {
            if (number < 0) {
                throw new IllegalArgumentException("Less than none: " + number);
            }
        }
    }

    /**
     * Outcomes.
     *
     * @param withEpic those that any epic targets
     * @param withOpenEpic those that an open epic targets
     */
    public record Outcomes(int total, int withEpic, int withOpenEpic) {
        /** Refuses negative numbers. */
        public Outcomes {
            refuseNegative(total, withEpic, withOpenEpic);
        }
    }

    /**
     * Outcomes of the three under-served types.
     *
     * @param withOpenEpic those that an open epic targets
     */
    public record Underserved(int total, int withOpenEpic) {
        /** Refuses negative numbers. */
        public Underserved {
            refuseNegative(total, withOpenEpic);
        }
    }

    /**
     * Epics and whatever else stands on the roadmap.
     *
     * @param withoutOutcome those that target none and are not excused
     * @param excused those that target none and are excused
     * @param openOnlyServedOrOverserved open ones that target only outcomes which are served or over-served
     */
    public record Epics(int total, int withoutOutcome, int excused, int openOnlyServedOrOverserved) {
        /** Refuses negative numbers. */
        public Epics {
            refuseNegative(total, withoutOutcome, excused, openOnlyServedOrOverserved);
        }
    }

    /** The day. */
    public LocalDate on() {
        return LocalDate.parse(date);
    }
}
