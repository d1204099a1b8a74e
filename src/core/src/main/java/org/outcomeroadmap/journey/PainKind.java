package org.outcomeroadmap.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing goes badly on a journey step. */
public enum PainKind {
    /** Keeps people from beginning. */
    ENTRY_BARRIER,
    /** Breaks the way from step to step. */
    FLOW_ISSUE,
    /** Leads people into mistakes. */
    USABILITY_TRAP;

    /** The kind's name in REST and storage. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with the slug. */
    public static Optional<PainKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
