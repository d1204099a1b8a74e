package org.outcomeroadmap.jira.study;

import java.util.Arrays;
import java.util.Optional;

/** How an import ended, or that it has not. */
enum ImportStatus {
    /** Read, and nothing stored. */
    DRY_RUN("dry-run"),
    /** Stored as a new study. */
    IMPORTED("imported"),
    /** The study held the same already. */
    UNCHANGED("unchanged"),
    /** Stored in place of other results of the same study. */
    REPLACED("replaced"),
    /** Still being read. */
    RUNNING("running"),
    /** Ended without storing anything. */
    FAILED("failed");

    private final String slug;

    ImportStatus(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    static Optional<ImportStatus> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug.equals(slug))
                .findFirst();
    }
}
