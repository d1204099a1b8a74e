package org.outcomeroadmap.jira.scoring;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import org.outcomeroadmap.scoring.OpportunityScore;

/** How important an outcome is to customers, 0 to 10. */
public class ImportanceField extends NumberField {

    private final OutcomeScores scores;

    /** Made by Jira. */
    @Inject
    public ImportanceField(OutcomeScores scores) {
        this.scores = scores;
    }

    @Override
    protected Optional<Double> value(Issue issue) {
        return scores.of(issue).map(OpportunityScore::importance);
    }
}
