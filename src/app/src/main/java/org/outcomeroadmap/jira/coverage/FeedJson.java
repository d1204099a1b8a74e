package org.outcomeroadmap.jira.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes as flat rows, for tools that draw their own reports. Numbers are unrounded.
 *
 * @param asOf when it was read, an ISO instant
 * @param total outcomes in scope that the caller may see
 */
record FeedJson(String asOf, int startAt, int maxResults, int total, List<Row> rows) {

    FeedJson {
        rows = List.copyOf(rows);
    }

    /**
     * One outcome; null where there is nothing to tell, as of a score that may not be shown.
     *
     * @param journeySteps the steps that it stands on, between semicolons
     * @param owner the display name of its assignee
     * @param study the study's name, null where the caller may not see it
     * @param openEpicKeys the keys of open epics that target it, between semicolons
     * @param decision what was decided about it
     */
    record Row(
            String key,
            String project,
            String summary,
            String job,
            @Nullable String successMeasure,
            String journeySteps,
            @Nullable String owner,
            @Nullable Double importance,
            @Nullable Double satisfaction,
            @Nullable Double opportunity,
            @Nullable String type,
            @Nullable Long respondents,
            @Nullable Double intervalLow,
            @Nullable Double intervalHigh,
            @Nullable String method,
            @Nullable String study,
            @Nullable String wave,
            @Nullable String fieldDate,
            @Nullable Boolean smallSample,
            int epics,
            int openEpics,
            String openEpicKeys,
            @Nullable String decision) {}
}
