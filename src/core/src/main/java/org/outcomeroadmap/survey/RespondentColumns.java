package org.outcomeroadmap.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.outcomeroadmap.survey.format.HeaderText;
import org.outcomeroadmap.survey.format.StandardColumn;
import org.outcomeroadmap.survey.quality.FingerprintSet;
import org.outcomeroadmap.survey.quality.QualityColumns;
import org.outcomeroadmap.survey.quality.RespondentRows;
import org.outcomeroadmap.survey.sheet.SheetRow;

/** What the columns of a file tell of a respondent: an id, and signs of quality. */
record RespondentColumns(OptionalInt id, QualityColumns quality) {

    static RespondentColumns of(ColumnRoles roles, boolean decimalComma) {
        List<Integer> finished = new ArrayList<>(roles.all(ColumnRole.FINISHED));
        List<Integer> progress = finished.stream()
                .filter(column -> tellsProgress(roles.header(), column))
                .toList();
        finished.removeAll(progress);
        return new RespondentColumns(
                roles.first(ColumnRole.RESPONDENT),
                new QualityColumns(
                        finished,
                        progress,
                        roles.all(ColumnRole.PREVIEW),
                        roles.first(ColumnRole.DURATION),
                        decimalComma));
    }

    /** The fingerprint of the respondent's id, or {@link RespondentRows#NO_ID}. */
    long id(SheetRow row) {
        return id.isEmpty() || row.isBlank(id.getAsInt())
                ? RespondentRows.NO_ID
                : FingerprintSet.of(row.text(id.getAsInt()));
    }

    private static boolean tellsProgress(Header header, int column) {
        return header.columns().get(column).standard().equals(Optional.of(StandardColumn.PROGRESS))
                || HeaderText.plain(header.name(column)).contains("progress");
    }
}
