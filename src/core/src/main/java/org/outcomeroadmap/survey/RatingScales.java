package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import org.outcomeroadmap.survey.format.SurveyColumn;
import org.outcomeroadmap.survey.scale.FoundScale;
import org.outcomeroadmap.survey.scale.RatingColumn;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.scale.ScaleFinder;

/** Finds out from the values of the rating columns on which scale and with which labels they are written. */
final class RatingScales {
    /** The tool that writes -1 and -2 where there is no answer. */
    private static final String WITH_CODES = "qualtrics";

    private RatingScales() {}

    /**
     * Whether numbers below 0 say that there is no answer.
     *
     * @param source of the ratings
     */
    static boolean haveCodes(SurveySource source) {
        return source.recognition().format().slug().equals(WITH_CODES);
    }

    static FoundScale of(SurveySource source, ColumnRoles roles, ColumnCounts counts) {
        List<RatingColumn> columns = new ArrayList<>();
        for (RatingQuestion question : RatingQuestion.values()) {
            ColumnRole role = question == RatingQuestion.IMPORTANCE ? ColumnRole.IMPORTANCE : ColumnRole.SATISFACTION;
            for (int place : roles.all(role)) {
                SurveyColumn column = roles.header().columns().get(place);
                String header = (column.question() + " " + column.item()).strip();
                columns.add(new RatingColumn(column.name(), header, question, counts.answers(place)));
            }
        }
        return ScaleFinder.find(columns, roles.given(), haveCodes(source));
    }
}
