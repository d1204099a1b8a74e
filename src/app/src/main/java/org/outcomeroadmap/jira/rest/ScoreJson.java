package org.outcomeroadmap.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A score wherever the app answers one. */
public sealed interface ScoreJson {

    /**
     * A score that may be shown. Numbers are rounded unless the request asked for full precision.
     *
     * @param importance 0 to 10
     * @param satisfaction 0 to 10
     * @param opportunity 0 to 20
     * @param type slug of the opportunity type
     * @param n respondents behind it
     * @param interval null where no respondent data are known
     * @param method slug of the scoring method
     * @param smallSample whether fewer than 30 respondents stand behind it
     * @param change null where no earlier study compares
     */
    record Shown(
            double importance,
            double satisfaction,
            double opportunity,
            String type,
            long n,
            @Nullable IntervalJson interval,
            Source study,
            String method,
            boolean smallSample,
            @Nullable Change change)
            implements ScoreJson {}

    /**
     * A score that is not shown, because too few people stand behind it.
     *
     * @param minimum how many would be needed
     */
    record Suppressed(boolean suppressed, int minimum) implements ScoreJson {

        /** Says that fewer than this many people stand behind the score, or that showing it would tell on them. */
        public Suppressed(int minimum) {
            this(true, minimum);
        }
    }

    /**
     * Where the true value lies.
     *
     * @param level how sure that is, such as 0.95
     */
    record IntervalJson(double low, double high, double level) {}

    /**
     * The study that a score is from. A study whose issue the viewer may not see has neither id nor name.
     *
     * @param fieldDate when people were asked, as an ISO date
     */
    record Source(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String name,

            String wave,
            String fieldDate) {}

    /** How far a score moved since the study before. */
    record Change(double value, @Nullable IntervalJson interval, Before from) {}

    /** The study that a change is counted from. */
    record Before(String wave, String fieldDate) {}
}
