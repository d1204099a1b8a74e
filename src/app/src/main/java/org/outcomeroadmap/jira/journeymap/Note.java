package org.outcomeroadmap.jira.journeymap;

import java.time.Instant;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.journey.NoteKind;
import org.outcomeroadmap.journey.PainKind;

/**
 * A note on a journey step.
 *
 * @param said what it tells
 * @param outcomeIds issues of the outcomes that it is linked to
 * @param studyIds studies that it is linked to
 * @param authorKey key of the user who wrote it last
 * @param at when, in whole seconds
 */
public record Note(
        Said said, NavigableSet<Long> outcomeIds, NavigableSet<Integer> studyIds, String authorKey, Instant at) {

    /** The most characters of a text. */
    public static final int LONGEST_TEXT = 1000;

    /** The most characters of a theme. */
    public static final int LONGEST_THEME = 255;

    public Note {
        outcomeIds = Collections.unmodifiableNavigableSet(new TreeSet<>(outcomeIds));
        studyIds = Collections.unmodifiableNavigableSet(new TreeSet<>(studyIds));
    }

    /**
     * What a note tells.
     *
     * @param pain what kind of pain it is; empty for everything else, and where nobody chose one
     * @param theme what it has in common with other notes, on one line; null for nothing
     * @param text 1 to {@value #LONGEST_TEXT} characters, on one line or more
     * @param heard how many people said so; null where nobody counted
     * @param asked how many were asked; null where nobody counted, else not less than heard
     */
    public record Said(
            NoteKind kind,
            Optional<PainKind> pain,
            @Nullable String theme,
            String text,
            @Nullable Integer heard,
            @Nullable Integer asked) {}

    /**
     * A note with its number.
     *
     * @param stepId the step on which it stands
     */
    public record Kept(int id, long stepId, Note note) {}
}
