package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/**
 * Microsoft Forms: one header row that begins with ID, start and completion time. Of two columns that would have one name
 * the second has a 2 behind it.
 */
final class MicrosoftFormsFormat implements SurveyFormat {
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.RESPONSE_ID, "id")
            .with(StandardColumn.START, "start_time startzeit heure_de_d\u00e9but")
            .with(StandardColumn.END, "completion_time fertigstellungszeit heure_de_fin")
            .with(StandardColumn.PERSONAL, "email name e_mail adresse_de_messagerie nom")
            .with(StandardColumn.TECHNICAL, "last_modified_time total_points quiz_feedback language sprache");
    private static final Pattern REPEATED = Pattern.compile("(.*\\D)(\\d{1,2})");
    private static final Pattern QUIZ = Pattern.compile("(Points|Feedback) - .*");

    @Override
    public String slug() {
        return "microsoft-forms";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        boolean fits = HeaderText.plain(row.cell(0)).equals("id")
                && STANDARD.of(row.cell(1)).equals(Optional.of(StandardColumn.START))
                && STANDARD.of(row.cell(2)).equals(Optional.of(StandardColumn.END));
        if (!fits) {
            return Optional.empty();
        }
        Set<String> names = row.cells().stream().collect(Collectors.toSet());
        List<SurveyColumn> columns = IntStream.range(0, row.width())
                .mapToObj(column -> column(column, row.cell(column), names))
                .toList();
        return Optional.of(
                new HeaderRows(Messages.text("format.microsoft-forms", Long.toString(row.number())), 1, columns));
    }

    private static SurveyColumn column(int place, String header, Set<String> names) {
        Optional<StandardColumn> standard =
                QUIZ.matcher(header).matches() ? Optional.of(StandardColumn.TECHNICAL) : STANDARD.of(header);
        return SurveyColumn.plain(place, header)
                .as(standard)
                .asking(HeaderText.Parts.whole(withoutRepeat(header, names)));
    }

    /** A digit behind the name counts the repeats only if the name stands without it, too. */
    private static String withoutRepeat(String header, Set<String> names) {
        Matcher repeated = REPEATED.matcher(header);
        return repeated.matches() && names.contains(repeated.group(1)) ? repeated.group(1) : header;
    }
}
