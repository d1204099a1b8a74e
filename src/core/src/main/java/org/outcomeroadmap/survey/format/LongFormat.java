package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/** A row of names with outcome, importance and satisfaction, then a row per respondent and outcome. */
final class LongFormat implements SurveyFormat {
    private static final List<String> NEEDED = List.of("outcome", "importance", "satisfaction");

    @Override
    public String slug() {
        return "long";
    }

    @Override
    public Layout layout() {
        return Layout.LONG;
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        return NEEDED.stream().allMatch(row::has)
                ? Optional.of(new HeaderRows(
                        Messages.text("format.long", Long.toString(row.number())), 1, WideFormat.columns(row)))
                : Optional.empty();
    }
}
