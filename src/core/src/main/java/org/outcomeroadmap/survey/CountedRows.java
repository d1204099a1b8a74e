package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.outcomeroadmap.scoring.RespondentSample;
import org.outcomeroadmap.survey.quality.QualityFinding;

/**
 * What counting all rows of a file came to.
 *
 * @param rows that are not blank, header excluded
 * @param sample the answers by respondent, if that was asked for
 */
record CountedRows(
        long respondents,
        long rows,
        ProblemList problems,
        SortedMap<String, SurveyedOutcome> outcomes,
        List<SurveyedTask> tasks,
        List<SurveyedConcept> concepts,
        List<QualityFinding> quality,
        Optional<RespondentSample> sample) {}
