package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/** A row of names, then a row per respondent. Fits every file. */
final class WideFormat implements SurveyFormat {

    @Override
    public String slug() {
        return "wide";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        if (start != head.firstBelowTitles()) {
            return Optional.empty();
        }
        FileHead.Row row = head.row(start);
        return Optional.of(new HeaderRows(Messages.text("format.wide", Long.toString(row.number())), 1, columns(row)));
    }

    /** A column per cell, called by the cell's text. */
    static List<SurveyColumn> columns(FileHead.Row row) {
        return IntStream.range(0, row.width())
                .mapToObj(column -> SurveyColumn.plain(column, row.cell(column)))
                .toList();
    }
}
