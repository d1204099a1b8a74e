package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.scoring.OutcomeRatings;
import org.outcomeroadmap.scoring.RatingTally;

/**
 * What a survey says about one outcome.
 *
 * @param total all respondents together
 * @param segments one tally per group that has a respondent in the file; empty for aggregated files. Immutable
 * @param notAsked respondents who left both questions blank
 */
public record SurveyedOutcome(OutcomeRatings total, SortedMap<Segment, RatingTally> segments, long notAsked) {

    /** Copies the segments. */
    public SurveyedOutcome {
        segments = Collections.unmodifiableSortedMap(new TreeMap<>(segments));
    }
}
