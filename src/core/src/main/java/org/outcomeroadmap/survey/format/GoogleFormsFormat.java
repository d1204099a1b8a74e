package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/** Google Forms: one header row that begins with a timestamp; rows of a grid are {@code Question [Row]}. */
final class GoogleFormsFormat implements SurveyFormat {
    private static final Set<String> TIMESTAMP =
            Set.of("timestamp", "zeitstempel", "horodateur", "marca_temporal", "tijdstempel");
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.END, "timestamp zeitstempel horodateur marca_temporal tijdstempel")
            .with(StandardColumn.PERSONAL, "email_address username e_mail_adresse adresse_e_mail nutzername")
            .with(StandardColumn.TECHNICAL, "score");

    @Override
    public String slug() {
        return "google-forms";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        if (!TIMESTAMP.contains(HeaderText.plain(row.cell(0)))) {
            return Optional.empty();
        }
        List<SurveyColumn> columns = IntStream.range(0, row.width())
                .mapToObj(column -> column(column, row.cell(column)))
                .toList();
        return Optional.of(
                new HeaderRows(Messages.text("format.google-forms", Long.toString(row.number())), 1, columns));
    }

    private static SurveyColumn column(int place, String header) {
        SurveyColumn whole = SurveyColumn.plain(place, header).as(STANDARD.of(header));
        return HeaderText.bracketed(header).map(whole::asking).orElse(whole);
    }
}
