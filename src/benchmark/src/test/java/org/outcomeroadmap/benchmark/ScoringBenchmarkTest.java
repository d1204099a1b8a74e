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
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("every count equal", "| ours |", "| DuckDB |");
    }

    @Test
    void countsDependOnEveryRow() {
        List<String> outcomes = ScoringBenchmark.outcomeKeys(3);
        Counts fewer = OurCounts.of(WideSurvey.of(folder, 1_999, outcomes));
        assertThat(OurCounts.of(WideSurvey.of(folder, 2_000, outcomes))).isNotEqualTo(fewer);
        assertThat(fewer.tallies()).hasSize(9);
    }
}
