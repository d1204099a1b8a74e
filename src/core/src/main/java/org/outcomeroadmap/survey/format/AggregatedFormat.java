package org.outcomeroadmap.survey.format;

import java.util.List;
import java.util.Optional;
import org.outcomeroadmap.survey.text.Messages;

/** A row of names with outcome, number of respondents and two percentages, then a row per outcome. */
final class AggregatedFormat implements SurveyFormat {
    private static final List<String> NEEDED = List.of("outcome", "n", "importance_t2b_pct", "satisfaction_t2b_pct");

    @Override
    public String slug() {
        return "aggregated";
    }

    @Override
    public Layout layout() {
        return Layout.AGGREGATED;
    }

    @Override
    public Optional<HeaderRows> header(FileHead head, int start) {
        FileHead.Row row = head.row(start);
        return NEEDED.stream().allMatch(row::has)
                ? Optional.of(new HeaderRows(
                        Messages.text("format.aggregated", Long.toString(row.number())), 1, WideFormat.columns(row)))
                : Optional.empty();
    }
}
