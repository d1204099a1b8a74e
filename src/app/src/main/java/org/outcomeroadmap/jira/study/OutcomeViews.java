package org.outcomeroadmap.jira.study;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.outcomeroadmap.jira.outcome.Outcome;
import org.outcomeroadmap.jira.permission.VisibleIssues;
import org.outcomeroadmap.jira.rest.OutcomeJson;
import org.outcomeroadmap.jira.rest.Precision;

/** Shows outcomes with their scores, the same wherever the app answers one. */
@Named
public class OutcomeViews {

    private final CurrentScores scores;

    @Inject
    public OutcomeViews(CurrentScores scores) {
        this.scores = scores;
    }

    /**
     * The outcome with its score as this viewer may see it: of a study whose issue is hidden only wave and field date
     * are told.
     *
     * @param outcome of an issue that the viewer may see
     */
    public OutcomeJson of(Outcome outcome, VisibleIssues viewer, Precision precision) {
        return new OutcomeView(viewer, precision)
                .of(new ScoredOutcome(outcome, scores.of(outcome.projectId(), outcome.issueId())));
    }
}
