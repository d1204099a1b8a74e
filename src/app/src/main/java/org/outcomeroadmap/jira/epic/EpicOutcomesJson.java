package org.outcomeroadmap.jira.epic;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.DecisionJson;
import org.outcomeroadmap.jira.rest.OutcomeJson;

/**
 * The outcomes that an issue targets, as far as the viewer may see them: highest opportunity first, unscored ones last.
 *
 * @param canLink whether the viewer may link and unlink outcomes here
 * @param project key of the issue's project
 * @param outcomeTypeName name of the project's issue type for outcomes; null while the app is off for the project
 * @param excuse why an epic has no outcome; it counts only while it has none that the viewer may see
 * @param canExcuse whether the viewer may excuse the epic and take that back
 */
public record EpicOutcomesJson(
        IssueJson issue,
        Headline headline,
        List<TargetedJson> outcomes,
        boolean canLink,
        String project,
        @Nullable String outcomeTypeName,
        DecisionJson.@Nullable Excuse excuse,
        boolean canExcuse) {

    /** Copies the list, so that the record can't change. */
    public EpicOutcomesJson {
        outcomes = List.copyOf(outcomes);
    }

    /** The issue that targets the outcomes. */
    public record IssueJson(String key, String summary) {}

    /**
     * The outcomes in numbers.
     *
     * @param underserved how many are of one of the three under-served types
     * @param highest the highest opportunity score, null if none is shown
     */
    public record Headline(
            int outcomes, int underserved, @Nullable Double highest) {}

    /**
     * An outcome with how it is linked.
     *
     * @param direct whether the link stands on this very issue, so that it can be removed here
     */
    public record TargetedJson(@JsonUnwrapped OutcomeJson outcome, boolean direct) {}

    /**
     * Which outcomes to link: one or many.
     *
     * @param outcome key of an outcome
     * @param outcomes keys of outcomes
     */
    public record LinkRequest(
            @JsonProperty("outcome") @Nullable String outcome,
            @JsonProperty("outcomes") @Nullable List<String> outcomes) {}
}
