package org.outcomeroadmap.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.matching.Evidence;
import org.outcomeroadmap.survey.matching.Suggestion;

/**
 * What was found in one column of a file, and what it is taken for.
 *
 * @param column as the header describes it
 * @param letter the letter above the column in a spreadsheet
 * @param taken the role, and the outcome of a rating column of a wide file
 * @param evidence why the role and the outcome; empty if the column is not used, or if its values alone decided
 * @param confidence from 0 to 1; empty where there is nothing to be unsure about
 * @param suggestions outcomes it may be about, best first; they are not applied
 */
public record ColumnFinding(
        SurveyColumn column,
        String letter,
        MappedColumn taken,
        Optional<Evidence> evidence,
        OptionalDouble confidence,
        List<Suggestion> suggestions,
        ColumnValues values) {

    /** Copies the suggestions. */
    public ColumnFinding {
        suggestions = List.copyOf(suggestions);
    }
}
