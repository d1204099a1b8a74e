package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomeroadmap.scoring.OpportunityScore;

/** How satisfied customers are with an outcome today, 0 to 10. */
public class SatisfactionField extends NumberField {

    private final OutcomeScores scores;

    /** Made by Jira. */
    @Inject
    public SatisfactionField(OutcomeScores scores) {
        this.scores = scores;
    }

    @Override
    protected Optional<Double> value(Issue issue) {
        return scores.of(issue).map(OpportunityScore::satisfaction);
    }
}
