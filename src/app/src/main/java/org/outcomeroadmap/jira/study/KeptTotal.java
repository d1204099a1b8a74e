package org.outcomeroadmap.jira.study;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.statement.OutcomeStatement;
import org.outcomeroadmap.survey.Segment;

/**
 * What one version of a study holds about one outcome.
 *
 * @param asked the outcome as people were asked about it
 * @param interval of the score of all respondents, absent without respondent data
 * @param notAsked respondents who were not asked for this outcome
 */
public record KeptTotal(
        long outcomeId,
        OutcomeStatement asked,
        OutcomeRatings ratings,
        Optional<Interval> interval,
        long notAsked,
        SortedMap<Segment, OutcomeRatings> segments) {

    public KeptTotal {
        segments = Collections.unmodifiableSortedMap(new TreeMap<>(segments));
    }
}
