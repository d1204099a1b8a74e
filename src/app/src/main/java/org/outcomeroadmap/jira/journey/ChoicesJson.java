package org.outcomeroadmap.jira.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of journey steps and of those whom outcomes apply to.
 *
 * @param journeySteps each "Journey / Phase / Step"
 */
public record ChoicesJson(
        @Nullable List<String> journeySteps, @Nullable List<String> appliesTo) {

    /** A request to change them. */
    public record Change(
            @Nullable ChoicesJson add, @Nullable ChoicesJson remove) {}
}
