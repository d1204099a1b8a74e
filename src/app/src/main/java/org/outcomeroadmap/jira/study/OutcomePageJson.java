package org.outcomeroadmap.jira.study;

import java.util.List;

/** A page of a list of outcomes; total counts only what the viewer may see. */
record OutcomePageJson(int startAt, int maxResults, int total, List<ListedOutcomeJson> outcomes) {

    OutcomePageJson {
        outcomes = List.copyOf(outcomes);
    }
}
