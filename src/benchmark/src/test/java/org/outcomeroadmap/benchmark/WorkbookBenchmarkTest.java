package org.outcomeroadmap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison works and compares: on a small workbook, without looking at the times. */
class WorkbookBenchmarkTest {

    @TempDir
    private Path folder;

    @Test
    void bothReadTheSameAndAreReported() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(new WorkbookBenchmark(out, folder, 200, 1).run()).isPositive();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("201 rows x 82 columns", "every cell equal", "| ours |", "| POI, streaming |");
    }
}
