package org.outcomeroadmap.study;

import java.util.Optional;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.Score;

/**
 * The score of one outcome in one study.
 *
 * @param score an opportunity score, or that it is suppressed
 * @param study where it comes from
 * @param statementVersion the wording of the outcome that respondents read
 * @param ratings what was scored; not to be shown if the score is suppressed
 * @param change from the previous comparable study; absent if there is none or a score of the two is suppressed
 */
public record BoardScore(
        Score score, StudySummary study, int statementVersion, OutcomeRatings ratings, Optional<BoardChange> change) {

    /** The score, unless it is suppressed. */
    public Optional<OpportunityScore> shown() {
        return score instanceof OpportunityScore opportunityScore ? Optional.of(opportunityScore) : Optional.empty();
    }
}
