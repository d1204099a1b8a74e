package org.outcomeroadmap.survey.format;

import java.util.List;

/**
 * Header rows as one format reads them.
 *
 * @param why how the format was told, ready to be shown
 * @param count how many rows they are
 * @param columns what they say of the columns, in order
 */
record HeaderRows(String why, int count, List<SurveyColumn> columns) {

    HeaderRows {
        columns = List.copyOf(columns);
    }
}
