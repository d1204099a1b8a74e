package org.outcomeroadmap.jira.freshness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether search knows the scores that hold, as far as the caller may see the outcomes. */
record FreshnessJson(
        Counts counts,
        List<OutcomeState> outcomes,
        @Nullable LastImport lastImport,
        @Nullable Recalculated recalculation,
        List<SourceRemoved> sourcesRemoved) {

    FreshnessJson {
        outcomes = List.copyOf(outcomes);
        sourcesRemoved = List.copyOf(sourcesRemoved);
    }

    /** How many of the outcomes that the caller may see. */
    record Counts(long upToDate, long stale, long never) {}

    /**
     * An outcome.
     *
     * @param state up-to-date, stale or never
     */
    record OutcomeState(String key, String summary, String state) {}

    /** The newest import of a study that the caller may see. */
    record LastImport(String study, String issue, String at, String by) {}

    /** A study whose file is gone; its results stay. */
    record SourceRemoved(String study, String issue, String filename) {}

    /**
     * How the last recalculation is doing.
     *
     * @param status running, done or interrupted
     * @param finishedAt null while it runs
     */
    record Recalculated(
            String status,
            int done,
            int total,
            String startedAt,
            String startedBy,
            @Nullable String finishedAt) {}
}
