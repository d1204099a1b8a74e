package org.outcomeroadmap.jira.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.rest.PersonJson;

/** Decisions as REST tells and takes them. */
public final class DecisionJson {

    private DecisionJson() {}

    /**
     * Why an epic has no customer outcome.
     *
     * @param at an ISO instant
     */
    public record Excuse(String reason, PersonJson by, String at) {}

    /**
     * What was decided about an outcome.
     *
     * @param at an ISO instant
     */
    public record Note(String note, PersonJson by, String at) {}

    /** The body of a request to excuse an epic. */
    public record ExcuseRequest(
            @JsonProperty("reason") @Nullable String reason) {}

    /** The body of a request to note a decision on an outcome. */
    public record NoteRequest(
            @JsonProperty("note") @Nullable String note) {}
}
