package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.survey.sheet.SheetSpan;
import org.outcomeroadmap.survey.text.Messages;

/** A workbook with a sheet of importance ratings and one of satisfaction ratings, whose header rows name the same outcomes. */
final class TwoSheetsFormat implements SurveyFormat {

    @Override
    public String slug() {
        return "two-sheets";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        if (head.spans().size() != 2 || start != belowTitles(head)) {
            return Optional.empty();
        }
        FileHead.Row row = head.row(start);
        SheetSpan right = head.spans().get(1);
        List<String> names = row.cells();
        List<String> important = names.subList(0, right.firstColumn());
        List<String> satisfied = names.subList(right.firstColumn(), names.size());
        List<SurveyColumn> columns = new ArrayList<>();
        important.forEach(name -> columns.add(column(columns.size(), name, "importance", satisfied)));
        satisfied.forEach(name -> columns.add(column(columns.size(), name, "satisfaction", important)));
        return Optional.of(new HeaderRows(
                Messages.text("format.two-sheets", head.spans().get(0).name(), right.name()),
                1,
                beginAlike(head, start) ? ids(columns, right) : columns));
    }

    /** The place of the first row that holds several cells of the first sheet. */
    private static int belowTitles(FileHead head) {
        int width = head.spans().get(1).firstColumn();
        int place = 0;
        while (place < head.rows().size() && filled(head.row(place).cells().subList(0, width)) < 2) {
            place++;
        }
        return place;
    }

    /** Whether both sheets say the same in the first column of their rows, as those of the same respondents do. */
    private static boolean beginAlike(FileHead head, int start) {
        int right = head.spans().get(1).firstColumn();
        return head.rows().stream().skip(start).allMatch(row -> row.cell(0).equals(row.cell(right)));
    }

    private static long filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** A name that both sheets have is what each of them asks about. */
    private static SurveyColumn column(int place, String name, String question, List<String> otherSheet) {
        return name.isEmpty() || !otherSheet.contains(name)
                ? SurveyColumn.plain(place, name)
                : SurveyColumn.plain(place, name + " - " + question).asking(new HeaderText.Parts(question, name));
    }

    /** The first column of both sheets tells the respondent; once is enough. */
    private static List<SurveyColumn> ids(List<SurveyColumn> columns, SheetSpan right) {
        List<SurveyColumn> told = new ArrayList<>(columns);
        SurveyColumn first = columns.get(0);
        if (!first.question().isEmpty()
                && first.item().equals(columns.get(right.firstColumn()).item())) {
            told.set(0, SurveyColumn.plain(0, first.item()).as(Optional.of(StandardColumn.RESPONSE_ID)));
            told.set(right.firstColumn(), columns.get(right.firstColumn()).as(Optional.of(StandardColumn.TECHNICAL)));
        }
        return told;
    }
}
