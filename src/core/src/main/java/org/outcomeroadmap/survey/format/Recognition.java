package org.outcomeroadmap.survey.format;

import java.util.List;

/**
 * Who wrote a file, and what its header says.
 *
 * @param why how the format was told, ready to be shown
 * @param firstHeaderRow as a spreadsheet numbers it
 * @param lastHeaderRow the answers begin below it
 * @param columns in order
 * @param alternatives other formats whose header the file could have, likeliest first
 */
public record Recognition(
        SurveyFormat format,
        String why,
        long firstHeaderRow,
        long lastHeaderRow,
        List<SurveyColumn> columns,
        List<SurveyFormat> alternatives) {

    /** Copies the lists. */
    public Recognition {
        columns = List.copyOf(columns);
        alternatives = List.copyOf(alternatives);
    }
}
