package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/** Typeform: one header row that begins with # and ends with dates in UTC and a network id. */
final class TypeformFormat implements SurveyFormat {
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.START, "start_date_utc")
            .with(StandardColumn.END, "submit_date_utc")
            .with(StandardColumn.DEVICE, "network_id")
            .with(StandardColumn.TECHNICAL, "stage_date_utc response_type tags ending");

    @Override
    public String slug() {
        return "typeform";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        if (!row.cell(0).equals("#") || !(row.has("submit_date_utc") || row.has("network_id"))) {
            return Optional.empty();
        }
        List<SurveyColumn> columns = IntStream.range(0, row.width())
                .mapToObj(column -> SurveyColumn.plain(column, row.cell(column))
                        .as(column == 0 ? Optional.of(StandardColumn.RESPONSE_ID) : STANDARD.of(row.cell(column))))
                .toList();
        return Optional.of(new HeaderRows(Messages.text("format.typeform", Long.toString(row.number())), 1, columns));
    }
}
