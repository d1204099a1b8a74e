package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/**
 * Qualtrics: a row of names, a row of question texts and a row of import ids; old exports without the ids, and files whose
 * lower rows somebody removed.
 */
final class QualtricsFormat implements SurveyFormat {
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.RESPONSE_ID, "recordid responseid")
            .with(StandardColumn.START, "startdate")
            .with(StandardColumn.END, "enddate")
            .with(StandardColumn.PREVIEW, "status distributionchannel")
            .with(StandardColumn.FINISHED, "finished")
            .with(StandardColumn.PROGRESS, "progress")
            .with(StandardColumn.DURATION, "duration durationinseconds")
            .with(
                    StandardColumn.PERSONAL,
                    "ipaddress recipientlastname recipientfirstname recipientemail emailaddress email name"
                            + " locationlatitude locationlongitude")
            .with(StandardColumn.TECHNICAL, "recordeddate responseset externaldatareference externalreference");

    @Override
    public String slug() {
        return "qualtrics";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row names = head.row(start);
        FileHead.Row texts = head.row(start + 1);
        FileHead.Row third = head.row(start + 2);
        List<String> ids = ImportIds.of(third);
        if (!ids.isEmpty()) {
            return Optional.of(new HeaderRows(
                    Messages.text("format.qualtrics", Long.toString(third.number())), 3, columns(names, texts, ids)));
        }
        if (isLegacy(names, texts)) {
            return Optional.of(new HeaderRows(
                    Messages.text("format.qualtrics.two", Long.toString(names.number()), Long.toString(texts.number())),
                    2,
                    columns(names, texts, List.of())));
        }
        return hasOwnNames(names)
                ? Optional.of(new HeaderRows(
                        Messages.text("format.qualtrics.one", Long.toString(names.number())),
                        1,
                        columns(names, names, List.of())))
                : Optional.empty();
    }

    /** V1, V2 and so on above the names of old exports; or the usual names above their translations. */
    private static boolean isLegacy(FileHead.Row names, FileHead.Row texts) {
        if (names.cell(0).equals("V1") && squeezed(texts.cell(0)).equals("responseid")) {
            return true;
        }
        if (!hasOwnNames(names)) {
            return false;
        }
        return IntStream.range(0, names.width())
                .filter(column -> squeezed(names.cell(column)).equals("startdate"))
                .allMatch(column ->
                        !texts.isBlank(column) && texts.cell(column).chars().noneMatch(Character::isDigit));
    }

    private static boolean hasOwnNames(FileHead.Row names) {
        boolean response =
                names.cells().stream().anyMatch(name -> name.equals("ResponseId") || name.equals("ResponseID"));
        boolean dates = names.cells().stream().anyMatch(name -> name.equals("StartDate"));
        return response && dates;
    }

    private static String squeezed(String name) {
        return HeaderText.plain(name).replace("_", "");
    }

    private static List<SurveyColumn> columns(FileHead.Row names, FileHead.Row texts, List<String> ids) {
        List<SurveyColumn> columns = new ArrayList<>();
        for (int column = 0; column < Math.max(names.width(), texts.width()); column++) {
            String id = column < ids.size() ? ids.get(column) : "";
            String text = texts.isBlank(column) ? names.cell(column) : texts.cell(column);
            SurveyColumn whole =
                    SurveyColumn.plain(column, names.isBlank(column) ? texts.cell(column) : names.cell(column));
            columns.add(whole.withId(id.isEmpty() ? whole.id() : id)
                    .asking(HeaderText.Parts.whole(text))
                    .as(standard(id, names.cell(column), text)));
        }
        return QuestionGroups.apart(columns);
    }

    private static Optional<StandardColumn> standard(String id, String name, String text) {
        return id.isEmpty()
                ? STANDARD.of(squeezed(name)).or(() -> STANDARD.of(squeezed(text)))
                : STANDARD.of(squeezed(id));
    }
}
