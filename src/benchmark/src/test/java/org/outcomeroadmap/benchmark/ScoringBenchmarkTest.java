package org.outcomeroadmap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison works and compares: on a small file, without looking at the times. */
class ScoringBenchmarkTest {

    @TempDir
    private Path folder;

    @Test
    void bothCountTheSameAndAreReported() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThat(new ScoringBenchmark(out, folder, 2_000, 1).inProcess()).isPositive();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("every count equal", "| ours |", "| DuckDB |", "Bare parsing");
    }

    @Test
    void countsDependOnEveryRow() {
        List<String> outcomes = ScoringBenchmark.outcomeKeys(3);
        Counts fewer = OurCounts.of(WideSurvey.of(folder, 1_999, outcomes));
        assertThat(OurCounts.of(WideSurvey.of(folder, 2_000, outcomes))).isNotEqualTo(fewer);
        assertThat(fewer.tallies()).hasSize(9);
    }

    @Test
    void growthIsTabledAndDrawn() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        GrowthBenchmark growth = new GrowthBenchmark(out, folder, 1);
        growth.withRows(3, List.of(100, 200));
        growth.withOutcomes(100, List.of(2, 4));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("| respondents, 3 outcomes |", "| 200 |", "| outcomes, 100 respondents |", "<polyline");
    }

    @Test
    void bareParsingSeesEveryCell() {
        WideSurvey survey = WideSurvey.of(folder, 10, ScoringBenchmark.outcomeKeys(2));
        assertThat(BareParsing.of(survey.path())).isGreaterThan(100);
    }
}
