package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/**
 * LimeSurvey: one header row with a submit date, a last page and a start language, in one of three styles: code, text, or
 * {@code code. text}. Rows of a matrix are {@code Q01[SQ001]. Question: [Row]}.
 */
final class LimeSurveyFormat implements SurveyFormat {
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.RESPONSE_ID, "id response_id")
            .with(StandardColumn.FINISHED, "submitdate date_submitted")
            .with(StandardColumn.START, "startdate date_started")
            .with(StandardColumn.DURATION, "interviewtime total_time")
            .with(StandardColumn.PERSONAL, "ipaddr ip_address email firstname lastname")
            .with(
                    StandardColumn.TECHNICAL,
                    "lastpage last_page seed datestamp date_last_action refurl referrer_url token");
    private static final Pattern CODED =
            Pattern.compile("(\\w{1,200}(?:\\[[^\\]]{0,200}]){0,3}(?:#\\d{1,3})?)\\.\\s+(.+)");
    private static final Pattern CODE =
            Pattern.compile("(\\w{1,200})\\[([^\\]]{1,200})](?:\\[[^\\]]{1,200}]|#\\d{1,3})?");
    private static final Pattern TIMING = Pattern.compile("(group|question)time.*", Pattern.CASE_INSENSITIVE);

    @Override
    public String slug() {
        return "limesurvey";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        if (!has(row, "submitdate", "date_submitted")
                || !has(row, "lastpage", "last_page")
                || !has(row, "startlanguage", "start_language")) {
            return Optional.empty();
        }
        List<SurveyColumn> columns = IntStream.range(0, row.width())
                .mapToObj(column -> column(column, row.cell(column)))
                .toList();
        return Optional.of(new HeaderRows(Messages.text("format.limesurvey", Long.toString(row.number())), 1, columns));
    }

    private static boolean has(FileHead.Row row, String code, String text) {
        return row.cells().stream()
                .map(HeaderText::plain)
                .anyMatch(name -> name.equals(code) || name.equals(text) || name.equals(code + "_" + text));
    }

    private static SurveyColumn column(int place, String header) {
        Matcher coded = CODED.matcher(header);
        boolean hasCode = coded.matches();
        String code = hasCode ? coded.group(1) : header;
        String text = hasCode ? coded.group(2) : header;
        Optional<StandardColumn> standard = TIMING.matcher(code).matches()
                ? Optional.of(StandardColumn.TECHNICAL)
                : STANDARD.of(hasCode ? code : text);
        SurveyColumn whole = SurveyColumn.plain(place, header).as(standard).asking(HeaderText.Parts.whole(text));
        Matcher onlyCode = CODE.matcher(header);
        if (onlyCode.matches()) {
            return whole.withId(header).asking(new HeaderText.Parts(onlyCode.group(1), onlyCode.group(2)));
        }
        return HeaderText.bracketed(text)
                .map(LimeSurveyFormat::withScale)
                .map(whole::asking)
                .orElse(whole)
                .withId(hasCode ? code : whole.id());
    }

    /** {@code Question [Row][Scale]} of an array with two scales: the scale belongs to the question. */
    private static HeaderText.Parts withScale(HeaderText.Parts last) {
        return HeaderText.bracketed(last.question())
                .map(row -> new HeaderText.Parts(row.question() + " [" + last.item() + "]", row.item()))
                .orElse(last);
    }
}
