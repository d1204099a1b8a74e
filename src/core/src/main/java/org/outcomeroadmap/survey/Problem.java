package org.outcomeroadmap.survey;

import java.util.Optional;
import org.outcomeroadmap.survey.text.CellText;

/**
 * One cell that could not be used.
 *
 * @param row as a spreadsheet numbers it, the header being row 1
 * @param column the column's name
 * @param value what the cell holds, shortened to {@value #LONGEST_VALUE} characters; empty for a blank
 * @param message what was expected and what to do, ready to be shown; it does not repeat row, column and value
 * @param outcome the outcome whose rating it would have been; empty where the whole row could not be used
 */
public record Problem(long row, String column, String value, String message, Optional<String> outcome) {

    /** The most characters of a cell that a problem repeats. */
    public static final int LONGEST_VALUE = CellText.LONGEST_SHOWN;
}
