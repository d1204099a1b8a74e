package org.outcomeroadmap.jira.study;

import java.util.List;
import org.outcomeroadmap.jira.rest.OutcomeJson;

/** A page of a list of outcomes; total counts only what the viewer may see. */
record OutcomePageJson(int startAt, int maxResults, int total, List<OutcomeJson> outcomes) {

    OutcomePageJson {
        outcomes = List.copyOf(outcomes);
    }
}
