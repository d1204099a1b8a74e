package org.outcomeroadmap.survey;

import java.util.List;
import org.outcomeroadmap.survey.format.Layout;
import org.outcomeroadmap.survey.format.SurveyFormat;

/**
 * What was found out about a file as a whole.
 *
 * @param why how the format was told, ready to be shown
 * @param layout how the answers are read
 * @param encoding how characters are written, as people call it
 * @param delimiter the character between cells; empty in a workbook
 * @param sheets the names of the workbook's sheets that are read; empty for delimited text
 * @param firstHeaderRow as a spreadsheet numbers it
 * @param lastHeaderRow the answers begin below it
 * @param alternatives other formats whose header the file could have, likeliest first
 */
public record FormatFinding(
        SurveyFormat format,
        String why,
        Layout layout,
        String encoding,
        String delimiter,
        List<String> sheets,
        long firstHeaderRow,
        long lastHeaderRow,
        List<SurveyFormat> alternatives) {

    /** Copies the lists. */
    public FormatFinding {
        sheets = List.copyOf(sheets);
        alternatives = List.copyOf(alternatives);
    }
}
