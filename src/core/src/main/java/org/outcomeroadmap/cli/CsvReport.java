package org.outcomeroadmap.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.outcomeroadmap.scoring.OpportunityScore;
import org.outcomeroadmap.scoring.Score;
import org.outcomeroadmap.scoring.SuppressedScore;
import org.outcomeroadmap.survey.Segment;

/** Scores as CSV with unrounded numbers: a row per outcome and wanted group. No cell can act as a formula. */
final class CsvReport implements Report {
    private static final List<String> HEADER = List.of(
            "outcome",
            "segment",
            "value",
            "importance",
            "satisfaction",
            "opportunity",
            "interval_low",
            "interval_high",
            "type",
            "n",
            "small_sample",
            "method",
            "suppressed");

    @Override
    public void write(ScoredSurvey survey, PrintWriter out) throws IOException {
        // Not closed: that would close the program's output.
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(HEADER);
        for (ScoredOutcome outcome : survey.outcomes()) {
            csv.writeRecord(row(outcome.outcome(), new Segment("", ""), outcome.score()));
            for (Map.Entry<Segment, Score> group : outcome.segments().entrySet()) {
                csv.writeRecord(row(outcome.outcome(), group.getKey(), group.getValue()));
            }
        }
        csv.flush();
    }

    private static List<String> row(String outcome, Segment segment, Score score) {
        List<String> cells = new ArrayList<>(List.of(
                SafeText.ofCell(outcome), SafeText.ofCell(segment.dimension()), SafeText.ofCell(segment.value())));
        if (score instanceof OpportunityScore shown) {
            cells.add(Double.toString(shown.importance()));
            cells.add(Double.toString(shown.satisfaction()));
            cells.add(Double.toString(shown.opportunity()));
            cells.add(shown.interval()
                    .map(interval -> Double.toString(interval.low()))
                    .orElse(""));
            cells.add(shown.interval()
                    .map(interval -> Double.toString(interval.high()))
                    .orElse(""));
            cells.add(shown.type().slug());
            cells.add(Long.toString(shown.n()));
            cells.add(Boolean.toString(shown.smallSample()));
            cells.add(shown.method().slug());
        }
        while (cells.size() < HEADER.size() - 1) {
            cells.add("");
        }
        cells.add(Boolean.toString(score instanceof SuppressedScore));
        return cells;
    }
}
