package org.outcomeroadmap.jira.landscape;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.coverage.EpicJson;
import org.outcomeroadmap.jira.rest.ScoreJson;
import org.outcomeroadmap.jira.study.ListedOutcomeJson;

/**
 * The opportunity landscape of a project as one viewer sees it.
 *
 * @param asOf when it was looked up, an ISO instant
 * @param wave whose scores are told; null for the scores that stand
 * @param segment the groups whose scores are told; none for everybody
 * @param waves those that can be asked for, newest field date first
 * @param dimensions the groups that can be asked for, by dimension and value
 * @param cuts the borders between types in this project
 * @param minimum the least number of respondents that a score is shown for
 * @param outcomes highest score first, those without a score to show last
 * @param epics by their keys: the project's, and others that target one of its outcomes
 * @param studies those that the scores are from, newest first
 * @param stale outcomes whose score search does not know yet
 */
record LandscapeJson(
        String asOf,
        ProjectJson project,
        @Nullable String wave,
        List<String> segment,
        List<Wave> waves,
        List<Dimension> dimensions,
        Cuts cuts,
        int minimum,
        List<LandscapeOutcome> outcomes,
        List<LandscapeEpic> epics,
        List<ScoreJson.Source> studies,
        int stale) {

    LandscapeJson {
        segment = List.copyOf(segment);
        waves = List.copyOf(waves);
        dimensions = List.copyOf(dimensions);
        outcomes = List.copyOf(outcomes);
        epics = List.copyOf(epics);
        studies = List.copyOf(studies);
    }

    /** The project. */
    record ProjectJson(String key, String name) {}

    /**
     * A round of surveys about current solutions.
     *
     * @param fieldDate the latest of its studies, an ISO date
     * @param outcomes how many of the outcomes here have a score to show in it
     */
    record Wave(String wave, String fieldDate, int outcomes) {}

    /** A way to tell respondents apart, and the groups of it that show a score for one of the outcomes here. */
    record Dimension(String dimension, List<String> values) {

        Dimension {
            values = List.copyOf(values);
        }
    }

    /**
     * The borders between types: a score above {@code extremely} is extremely under-served, one from {@code strongly} or
     * {@code underserved} on that; of lower ones an importance from {@code importance} on is served.
     */
    record Cuts(BigDecimal extremely, BigDecimal strongly, BigDecimal underserved, BigDecimal importance) {}

    /**
     * An outcome.
     *
     * @param appliesTo for whom it is meant
     * @param epicKeys the roadmap issues that target it and that the viewer may see
     */
    record LandscapeOutcome(@JsonUnwrapped ListedOutcomeJson outcome, List<String> appliesTo, List<String> epicKeys) {

        LandscapeOutcome {
            appliesTo = List.copyOf(appliesTo);
            epicKeys = List.copyOf(epicKeys);
        }
    }

    /**
     * A roadmap issue.
     *
     * @param statusId the number of its status; null where it has none
     * @param outcomeKeys the outcomes that it targets: all of one of this project, of another those of this project
     * @param highest the highest score among these that is shown here; null where there is none
     */
    record LandscapeEpic(
            @JsonUnwrapped EpicJson epic,
            @Nullable String statusId,
            List<String> outcomeKeys,
            @Nullable Double highest) {

        LandscapeEpic {
            outcomeKeys = List.copyOf(outcomeKeys);
        }
    }
}
