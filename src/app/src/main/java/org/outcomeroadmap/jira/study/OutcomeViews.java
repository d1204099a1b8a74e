package org.outcomeroadmap.jira.study;

import java.util.function.Function;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.Precision;

/** Shows outcomes with their scores, the same wherever the app answers one. */
public final class OutcomeViews {

    private OutcomeViews() {}

    /**
     * Shows outcomes as this viewer may see them: of a study whose issue is hidden only wave and field date are told.
     * The outcomes must be of issues that the viewer may see. For one answer: it remembers which studies are hidden.
     */
    public static Function<ScoredOutcome, OutcomeJson> of(VisibleIssues viewer, Precision precision) {
        return new OutcomeView(viewer, precision)::of;
    }
}
