package org.outcomeroadmap.study;

import java.util.Optional;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;

/**
 * What a study holds about one outcome that it asked for.
 *
 * @param outcomeId the outcome's issue
 * @param statementVersion the wording of the outcome that respondents read
 * @param total the ratings of all respondents
 * @param interval the interval of their score as computed at import; absent without respondent data
 */
public record AskedOutcome(long outcomeId, int statementVersion, OutcomeRatings total, Optional<Interval> interval) {}
