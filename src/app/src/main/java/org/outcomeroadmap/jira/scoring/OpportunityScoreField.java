package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomeroadmap.scoring.OpportunityScore;

/** How much of an opportunity an outcome is, 0 to 20. */
public class OpportunityScoreField extends NumberField {

    private final OutcomeScores scores;

    /** Made by Jira. */
    @Inject
    public OpportunityScoreField(OutcomeScores scores) {
        this.scores = scores;
    }

    @Override
    protected Optional<Double> value(Issue issue) {
        return scores.of(issue).map(OpportunityScore::opportunity);
    }
}
