package org.outcomeroadmap.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a note on a journey step tells about those who take the step. */
public enum NoteKind {
    /** What goes badly for them. */
    PAIN,
    /** What they do instead. */
    WORKAROUND,
    /** How they would have it. */
    IDEAL_SOLUTION,
    /** What they use for it. */
    TOOL,
    /** Why they take the step. */
    MOTIVATION,
    /** What they have to decide. */
    DECISION,
    /** What they do. */
    ACTION,
    /** What they like. */
    LIKE,
    /** What they don't like. */
    DISLIKE;

    /** The kind's name in REST and storage. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with the slug. */
    public static Optional<NoteKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
