package org.outcomeroadmap.jira.study;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.jira.decision.DecisionJson;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.PersonJson;
import org.outcomeroadmap.jira.rest.ScoreJson;

/**
 * Everything the app tells of one outcome.
 *
 * @param distribution how many gave each rating, null where no respondent data may be shown
 * @param segments the groups of respondents of the study that gives the score
 * @param history the scores of all surveys about current solutions, newest first
 * @param epics the roadmap issues that target the outcome and that the viewer may see
 * @param owner who is accountable for it: the assignee, null where there is none
 * @param decision what was decided about it, null where nothing was noted
 * @param canDecide whether the viewer may note a decision and remove it
 */
record OutcomeDetailJson(
        @JsonUnwrapped OutcomeJson outcome,
        @Nullable DistributionJson distribution,
        List<DimensionJson> segments,
        List<ScoreJson> history,
        List<EpicJson> epics,
        @Nullable PersonJson owner,
        DecisionJson.@Nullable Note decision,
        boolean canDecide) {

    OutcomeDetailJson {
        segments = List.copyOf(segments);
        history = List.copyOf(history);
        epics = List.copyOf(epics);
    }

    /** Respondents per rating, least rating first, among those who answered both questions. */
    record DistributionJson(List<Long> importance, List<Long> satisfaction) {}

    /** A way to group respondents, such as by market. */
    record DimensionJson(String dimension, List<GroupJson> values) {}

    /** One group; its score is null if nobody in it answered. */
    record GroupJson(String value, @Nullable ScoreJson score) {}

    /** A roadmap issue. */
    record EpicJson(String key, String summary, String status, String statusCategory) {}
}
