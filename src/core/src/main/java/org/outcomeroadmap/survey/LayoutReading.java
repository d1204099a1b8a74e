package org.outcomeroadmap.survey;

import java.util.SortedMap;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Counts the rows of a file in one layout. Further layouts join here. */
sealed interface LayoutReading permits WideReading, LongReading, AggregatedReading {

    /** Counts a row, or reports why it can't be counted. */
    void count(SheetRow row);

    /** How many respondents were counted. */
    long respondents();

    /** What was counted, by outcome key. */
    SortedMap<String, SurveyedOutcome> outcomes();
}
