package org.outcomeroadmap.survey.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outcomeroadmap.survey.text.Messages;

/** Alchemer, once SurveyGizmo: one header row that begins with response id and times; rows of a grid are {@code Row:Question}. */
final class AlchemerFormat implements SurveyFormat {
    private static final int MOST_COLONS = 8;
    private static final StandardNames STANDARD = new StandardNames()
            .with(StandardColumn.RESPONSE_ID, "response_id")
            .with(StandardColumn.START, "time_started")
            .with(StandardColumn.END, "date_submitted")
            .with(StandardColumn.FINISHED, "status")
            .with(StandardColumn.DURATION, "response_time_in_seconds")
            .with(StandardColumn.PERSONAL, "longitude latitude postal city ip_address email contact_id")
            .with(
                    StandardColumn.TECHNICAL,
                    "legacy_comments comments tags link_name referer sessionid user_agent region");

    @Override
    public String slug() {
        return "alchemer";
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        if (!row.has("response_id") || !row.has("time_started") || !row.has("date_submitted")) {
            return Optional.empty();
        }
        Map<String, Integer> endings = endings(row);
        List<SurveyColumn> columns = IntStream.range(0, row.width())
                .mapToObj(column -> column(column, row.cell(column), endings))
                .toList();
        return Optional.of(new HeaderRows(Messages.text("format.alchemer", Long.toString(row.number())), 1, columns));
    }

    /** How many columns end with each text that stands behind a colon. */
    private static Map<String, Integer> endings(FileHead.Row row) {
        Map<String, Integer> endings = new HashMap<>();
        for (String header : row.cells()) {
            for (int colon : colons(header)) {
                endings.merge(header.substring(colon + 1), 1, Integer::sum);
            }
        }
        return endings;
    }

    private static List<Integer> colons(String header) {
        return IntStream.range(1, Math.max(1, header.length() - 1))
                .filter(at -> header.charAt(at) == ':')
                .limit(MOST_COLONS)
                .boxed()
                .toList();
    }

    /** Parted at the first colon behind which stands what other columns ask, too; otherwise at the first. */
    private static SurveyColumn column(int place, String header, Map<String, Integer> endings) {
        SurveyColumn whole = SurveyColumn.plain(place, header).as(STANDARD.of(header));
        List<Integer> colons = colons(header);
        return colons.stream()
                .filter(colon -> endings.getOrDefault(header.substring(colon + 1), 0) > 1)
                .findFirst()
                .or(() -> colons.stream().findFirst())
                .map(colon -> whole.asking(new HeaderText.Parts(
                        header.substring(colon + 1).strip(),
                        header.substring(0, colon).strip())))
                .orElse(whole);
    }
}
