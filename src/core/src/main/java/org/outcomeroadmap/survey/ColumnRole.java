package org.outcomeroadmap.survey;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a survey file holds. */
public enum ColumnRole {
    /** Importance ratings; in an aggregated file the percentage of respondents who rated the outcome important. */
    IMPORTANCE("importance"),
    /** Satisfaction ratings; in an aggregated file the percentage of respondents who are satisfied. */
    SATISFACTION("satisfaction"),
    /** The outcome that the row is about (files with a row per outcome or task). */
    OUTCOME("outcome"),
    /** The respondent's pseudonymous id. It is only compared, never kept. */
    RESPONDENT("respondent"),
    /** A group that the respondent belongs to. */
    SEGMENT("segment"),
    /** The respondent's weight. */
    WEIGHT("weight"),
    /** A number about the respondent that is not a rating. */
    METRIC("metric"),
    /** How long the respondent took: seconds, or hours, minutes and seconds. */
    DURATION("duration"),
    /** Whether the respondent came to the end: yes or no, a percentage, a status, or the time of sending. */
    FINISHED("finished"),
    /** Whether the row is a test by those who made the survey. */
    PREVIEW("preview"),
    /** How many respondents stand behind the row (aggregated files). */
    COUNT("count"),
    /** The task that the row is about (usability tests). */
    TASK("task"),
    /** The task in words (usability tests). */
    TASK_TEXT("task-text"),
    /** Whether the participant completed the task (usability tests). */
    SUCCESS("success"),
    /** How long the participant needed for the task (usability tests). */
    TIME("time"),
    /** How easy the participant found the task, from 1 to 7 (usability tests). */
    EASE("ease"),
    /** The concept that the row is about (concept ratings). */
    CONCEPT("concept"),
    /** Personal: never read, and listed as dropped. */
    DROP("drop"),
    /** Not used. */
    IGNORE("ignore");

    private final String slug;

    ColumnRole(String slug) {
        this.slug = slug;
    }

    /** The role's name in the mapping JSON. */
    public String slug() {
        return slug;
    }

    /** The role of this name, if there is one. */
    public static Optional<ColumnRole> ofSlug(String slug) {
        return Arrays.stream(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }
}
