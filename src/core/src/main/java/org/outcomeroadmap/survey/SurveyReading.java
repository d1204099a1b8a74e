package org.outcomeroadmap.survey;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outcomeroadmap.survey.quality.QualityFinding;

/**
 * What a survey file says.
 *
 * @param mapping the role of every column of the file
 * @param respondents how many respondents count; for aggregated files the largest number behind one outcome
 * @param rows rows that are not blank, header excluded
 * @param problems the first {@value #LISTED_PROBLEMS} problems, in the order of the file
 * @param problemCount all problems
 * @param dropped the names of the personal columns, which were not read
 * @param outcomes by outcome key, in natural order of the keys; of a file of concept ratings those of the wanted concept
 * @param tasks of a usability test, in the order of the file; otherwise empty
 * @param concepts of a file of concept ratings, in the order of the file; otherwise empty
 * @param quality who meets which quality rule, a finding for each rule that could apply to such a file
 * @param findings what else was found out about the file
 */
public record SurveyReading(
        ColumnMapping mapping,
        long respondents,
        long rows,
        List<Problem> problems,
        long problemCount,
        List<String> dropped,
        SortedMap<String, SurveyedOutcome> outcomes,
        List<SurveyedTask> tasks,
        List<SurveyedConcept> concepts,
        List<QualityFinding> quality,
        SurveyFindings findings) {

    /** How many problems are listed; further ones are only counted. */
    public static final int LISTED_PROBLEMS = 1_000;

    /** Whether this is a usability test or concept ratings, which no opportunity score follows from. */
    public boolean isEvaluation() {
        return !tasks.isEmpty() || !concepts.isEmpty();
    }

    /** Copies the lists and the map. */
    public SurveyReading {
        problems = List.copyOf(problems);
        dropped = List.copyOf(dropped);
        tasks = List.copyOf(tasks);
        concepts = List.copyOf(concepts);
        quality = List.copyOf(quality);
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
