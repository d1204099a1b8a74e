package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.outcomeroadmap.survey.format.Recognition;
import org.outcomeroadmap.survey.matching.ColumnMatch;
import org.outcomeroadmap.survey.sheet.ColumnLetters;
import org.outcomeroadmap.survey.sheet.Sheet;

/** Puts together what was found out about a file, once its rows were read. */
final class Findings {

    private Findings() {}

    static SurveyFindings of(SurveySource source, ColumnRoles roles, ColumnCounts counts) {
        List<ColumnFinding> columns = new ArrayList<>();
        for (int column = 0; column < roles.header().size(); column++) {
            columns.add(column(roles, column, counts));
        }
        return new SurveyFindings(format(source, roles), columns, roles.questions(), List.of());
    }

    private static FormatFinding format(SurveySource source, ColumnRoles roles) {
        Recognition recognition = source.recognition();
        Sheet sheet = source.sheet();
        return new FormatFinding(
                recognition.format(),
                recognition.why(),
                roles.layout(),
                sheet.encoding(),
                sheet.delimiter(),
                sheet.names(),
                recognition.firstHeaderRow(),
                recognition.lastHeaderRow(),
                recognition.alternatives());
    }

    private static ColumnFinding column(ColumnRoles roles, int column, ColumnCounts counts) {
        Optional<ColumnMatch> reason = roles.reason(column);
        boolean about = reason.flatMap(ColumnMatch::outcome).isPresent();
        return new ColumnFinding(
                roles.header().columns().get(column),
                ColumnLetters.of(column),
                roles.mapped(column),
                reason.flatMap(ColumnMatch::evidence),
                about ? OptionalDouble.of(reason.orElseThrow().confidence()) : OptionalDouble.empty(),
                reason.map(ColumnMatch::suggestions).orElse(List.of()),
                counts.of(column, roles.role(column) != ColumnRole.DROP));
    }
}
