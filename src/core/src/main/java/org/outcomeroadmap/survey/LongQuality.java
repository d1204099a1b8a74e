package org.outcomeroadmap.survey;

import java.util.List;
import org.outcomeroadmap.survey.quality.GroupedQuality;
import org.outcomeroadmap.survey.quality.QualityFinding;
import org.outcomeroadmap.survey.scale.RatingQuestion;
import org.outcomeroadmap.survey.scale.RatingReader;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** Finds, in a first look at a long file, the respondents who should perhaps not count. */
final class LongQuality {
    private final RespondentColumns columns;
    private final GroupedQuality quality;
    private final RatingReader importance;
    private final RatingReader satisfaction;
    private final int importanceColumn;
    private final int satisfactionColumn;

    /**
     * @param roles of a long file
     */
    LongQuality(ColumnRoles roles, boolean decimalComma) {
        this.columns = RespondentColumns.of(roles, decimalComma);
        this.quality = new GroupedQuality(
                roles.exclude(), columns.quality(), columns.id().isPresent());
        this.importance = roles.reader(RatingQuestion.IMPORTANCE);
        this.satisfaction = roles.reader(RatingQuestion.SATISFACTION);
        this.importanceColumn = roles.first(ColumnRole.IMPORTANCE).orElseThrow();
        this.satisfactionColumn = roles.first(ColumnRole.SATISFACTION).orElseThrow();
    }

    /** Looks at a row. */
    void look(SheetRow row) {
        quality.look(
                row.number(),
                columns.id(row),
                columns.quality().duration(row),
                columns.quality().signs(row));
        boolean answered = importance.rating(row, importanceColumn) != RatingReader.BLANK
                && satisfaction.rating(row, satisfactionColumn) != RatingReader.BLANK;
        if (answered) {
            quality.lookAtRatings(row.hash(importanceColumn), row.hash(satisfactionColumn));
        }
    }

    /** To be told once, when all rows were looked at. */
    void end() {
        quality.end();
    }

    /** Whether the respondent of a row counts. */
    boolean counts(SheetRow row) {
        return !quality.leavesAnybodyOut()
                || quality.counts(
                        columns.id(row),
                        columns.quality().duration(row),
                        columns.quality().signs(row));
    }

    List<QualityFinding> findings() {
        return quality.findings();
    }
}
