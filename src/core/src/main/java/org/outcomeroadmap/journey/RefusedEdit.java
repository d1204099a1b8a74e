package org.outcomeroadmap.journey;

import java.util.Locale;

/** Says that journeys can't be changed in this way, and why. */
public final class RefusedEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** A name is empty, has blanks at its ends, or holds what stands between names. */
        NAME,
        /** Two of one level in the same place would have this name; the case of letters makes no difference. */
        TAKEN,
        /** The label of a step would be longer than {@link JourneyBook#LONGEST_LABEL} characters. */
        LENGTH,
        /** An arrangement lacks a phase or a step, names one twice, or one that is not of the journey. */
        ARRANGEMENT,
        /** A step is to be followed by itself, by one twice, or by one of another journey. */
        NEXT,
        /** Something is to be merged into itself. */
        ITSELF;

        /** The reason's name in texts' keys. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Why why;
    private final String subject;

    RefusedEdit(Why why, String subject) {
        super(why + ": " + subject);
        this.why = why;
        this.subject = subject;
    }

    /** Why not. */
    public Why why() {
        return why;
    }

    /** The name that is at fault, empty where none is. */
    public String subject() {
        return subject;
    }
}
