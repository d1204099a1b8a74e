package org.outcomeroadmap.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.scoring.Interval;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Rounding;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.survey.Segment;

/** Scores as a table to read, rounded to one decimal. */
final class TableReport implements Report {
    private static final List<String> COLUMNS =
            List.of("outcome", "importance", "satisfaction", "opportunity", "interval", "n", "type");
    private static final int FIRST_NUMBER = 1;
    private static final int LAST_NUMBER = 5;

    @Override
    public void write(ScoredSurvey survey, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(name -> Words.text("table." + name)).toList());
        for (ScoredOutcome outcome : survey.outcomes()) {
            rows.add(row(outcome.outcome(), outcome.score()));
            for (Map.Entry<Segment, Score> group : outcome.segments().entrySet()) {
                Segment segment = group.getKey();
                rows.add(row(Words.text("table.segment", segment.dimension(), segment.value()), group.getValue()));
            }
        }
        new TextTable(FIRST_NUMBER, LAST_NUMBER).write(rows, out);
        out.println();
        out.println(Words.text(
                "table.summary",
                survey.reading().respondents(),
                survey.outcomes().size(),
                survey.scoring().method().slug()));
    }

    private static List<String> row(String name, Score score) {
        if (score instanceof OpportunityScore shown) {
            return List.of(
                    SafeText.of(name),
                    rounded(shown.importance()),
                    rounded(shown.satisfaction()),
                    rounded(shown.opportunity()),
                    shown.interval().map(TableReport::range).orElse(""),
                    Long.toString(shown.n()),
                    Words.text("type." + shown.type().slug())
                            + (shown.smallSample() ? Words.text("table.smallSample") : ""));
        }
        String reason = score instanceof SuppressedScore suppressed
                ? Words.text("table.suppressed", suppressed.minimum())
                : Words.text("table.noAnswers");
        return List.of(SafeText.of(name), "", "", "", "", "", reason);
    }

    private static String range(Interval interval) {
        return Words.text("table.range", rounded(interval.low()), rounded(interval.high()));
    }

    private static String rounded(double value) {
        return Rounding.toOneDecimal(value).toPlainString();
    }
}
