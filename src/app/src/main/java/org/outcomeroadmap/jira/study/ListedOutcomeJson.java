package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.DecisionJson;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.PersonJson;

/**
 * An outcome in a list.
 *
 * @param owner who is accountable for it: the assignee, null where there is none
 * @param decision what was decided about it, null where nothing was noted
 * @param project the key of its project
 * @param epics how many roadmap issues target it that the viewer may see
 * @param openEpics how many of these are not done
 */
public record ListedOutcomeJson(
        @JsonUnwrapped OutcomeJson outcome,
        @Nullable PersonJson owner,
        DecisionJson.@Nullable Note decision,
        String project,
        int epics,
        int openEpics) {}
