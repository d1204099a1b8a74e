package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a survey file says.
 *
 * @param mapping the role of every column of the file
 * @param respondents how many respondents have a row; for aggregated files the largest number behind one outcome
 * @param rows rows that are not blank, header excluded
 * @param problems the first {@value #LISTED_PROBLEMS} problems, in the order of the file
 * @param problemCount all problems
 * @param dropped the names of the personal columns, which were not read
 * @param outcomes by outcome key, in natural order of the keys
 */
public record SurveyReading(
        ColumnMapping mapping,
        long respondents,
        long rows,
        List<Problem> problems,
        long problemCount,
        List<String> dropped,
        SortedMap<String, SurveyedOutcome> outcomes) {

    /** How many problems are listed; further ones are only counted. */
    public static final int LISTED_PROBLEMS = 1_000;

    /** Copies the lists and the map. */
    public SurveyReading {
        problems = List.copyOf(problems);
        dropped = List.copyOf(dropped);
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
