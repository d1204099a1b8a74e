package org.outcomeroadmap.jira.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.outcomeroadmap.jira.study.StoredStudy.SourceFile;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;
import org.outcomeroadmap.scoring.ScoringMethod;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.study.StudyIdentity;
import org.outcomeroadmap.survey.Segment;

/**
 * Results that were read from a file and are not stored yet.
 *
 * @param importedBy key of the user who imports them
 * @param respondents how many the file holds
 */
record NewResults(
        StudyIdentity identity,
        String name,
        LocalDate fieldDate,
        ScoringMethod method,
        String importedBy,
        SourceFile source,
        long respondents,
        FileFindings findings,
        List<AskedTotal> totals) {

    NewResults {
        totals = List.copyOf(totals);
    }

    /**
     * What a file says about one outcome.
     *
     * @param statement how the outcome is worded now
     * @param interval of the score of all respondents, absent without respondent data
     * @param notAsked respondents who were not asked for this outcome
     */
    record AskedTotal(
            long outcomeId,
            OutcomeStatement statement,
            OutcomeRatings ratings,
            Optional<Interval> interval,
            long notAsked,
            SortedMap<Segment, RatingTally> segments) {}
}
