package org.outcomeroadmap.jira.coverage;

import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.DecisionJson;
import org.outcomeroadmap.jira.rest.PersonJson;

/**
 * A roadmap issue in a list.
 *
 * @param project the key of its project
 * @param status the name of its status, empty where it has none
 * @param statusCategory new, indeterminate, done or undefined
 * @param owner the assignee, null where there is none
 * @param excuse why it has no outcome, null where nobody said so
 */
public record EpicJson(
        String key,
        String summary,
        String project,
        String status,
        String statusCategory,
        @Nullable PersonJson owner,
        DecisionJson.@Nullable Excuse excuse) {}
