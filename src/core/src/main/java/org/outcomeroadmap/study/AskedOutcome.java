package org.outcomeroadmap.study;

import java.util.Optional;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.Scoring;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.scoring.TypeCuts;

/**
 * What a study holds about one outcome that it asked for.
 *
 * @param outcomeId the outcome's issue
 * @param statementVersion the wording of the outcome that respondents read
 * @param total the ratings of all respondents
 * @param interval the interval of their score by the study's method; absent without respondent data
 */
public record AskedOutcome(long outcomeId, int statementVersion, OutcomeRatings total, Optional<Interval> interval) {

    /** The same with the interval of another method, which takes about a millisecond to compute. */
    AskedOutcome by(ScoringMethod method) {
        Optional<Interval> other = total instanceof RatingTally tally
                ? new Scoring(method, TypeCuts.DEFAULT, Scoring.NO_MINIMUM).interval(tally)
                : Optional.empty();
        return new AskedOutcome(outcomeId, statementVersion, total, other);
    }
}
