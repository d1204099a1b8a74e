package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.outcomeroadmap.survey.text.Messages;

/**
 * SurveyMonkey: a row of questions, each standing in the first of its columns, above a row of items. The first column is
 * the respondent's id.
 */
final class SurveyMonkeyFormat implements SurveyFormat {
    private static final Set<String> NO_ITEM = Set.of("response", "open_ended_response");
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.RESPONSE_ID, "respondent_id respondentid")
            .with(StandardColumn.TECHNICAL, "collector_id collectorid")
            .with(StandardColumn.START, "start_date startdate")
            .with(StandardColumn.END, "end_date enddate")
            .with(StandardColumn.PERSONAL, "ip_address email_address first_name last_name");

    @Override
    public String slug() {
        return "surveymonkey";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row questions = head.row(start);
        FileHead.Row items = head.row(start + 1);
        if (!STANDARD.of(questions.cell(0)).equals(Optional.of(StandardColumn.RESPONSE_ID))) {
            return Optional.empty();
        }
        boolean isItemRow = items.isBlank(0) || items.cell(0).equals(questions.cell(0));
        if (isItemRow && hasItems(questions, items)) {
            return Optional.of(new HeaderRows(
                    Messages.text(
                            "format.surveymonkey", Long.toString(questions.number()), Long.toString(items.number())),
                    2,
                    columns(questions, items)));
        }
        if (questions.has("collector_id") || questions.has("collectorid")) {
            return Optional.of(new HeaderRows(
                    Messages.text("format.surveymonkey.one", Long.toString(questions.number())),
                    1,
                    columns(questions)));
        }
        return Optional.empty();
    }

    private static boolean hasItems(FileHead.Row questions, FileHead.Row items) {
        for (int column = 1; column < items.width(); column++) {
            boolean item = NO_ITEM.contains(HeaderText.plain(items.cell(column)));
            boolean filledForward = questions.isBlank(column) && !items.isBlank(column);
            if (item || filledForward) {
                return true;
            }
        }
        return false;
    }

    private static List<SurveyColumn> columns(FileHead.Row names) {
        return WideFormat.columns(names).stream()
                .map(column -> column.as(STANDARD.of(column.name())))
                .toList();
    }

    private static List<SurveyColumn> columns(FileHead.Row questions, FileHead.Row items) {
        List<SurveyColumn> columns = new ArrayList<>();
        String question = "";
        for (int column = 0; column < Math.max(questions.width(), items.width()); column++) {
            String item = items.cell(column);
            if (!questions.isBlank(column)) {
                question = questions.cell(column);
            } else if (item.isEmpty()) {
                question = "";
            }
            columns.add(column(column, question, item));
        }
        return columns;
    }

    private static SurveyColumn column(int place, String question, String item) {
        if (item.isEmpty() || item.equals(question) || NO_ITEM.contains(HeaderText.plain(item))) {
            return SurveyColumn.plain(place, question).as(STANDARD.of(question));
        }
        if (question.isEmpty()) {
            return SurveyColumn.plain(place, item);
        }
        return SurveyColumn.plain(place, question + " - " + item).asking(new HeaderText.Parts(question, item));
    }
}
