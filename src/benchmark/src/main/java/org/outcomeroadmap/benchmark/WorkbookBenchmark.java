package org.outcomeroadmap.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Reads a workbook as surveys are read and with Apache POI's streaming reader, in turn, and compares every cell. */
final class WorkbookBenchmark {
    private static final int OUTCOMES = 40;

    private final PrintStream out;
    private final Path file;
    private final int runs;

    WorkbookBenchmark(PrintStream out, Path folder, int respondents, int runs) {
        this.out = out;
        this.file = WorkbookSurvey.of(folder, respondents, OUTCOMES);
        this.runs = runs;
    }

    /** Measures and answers how our time compares with POI's, medians; 1 is equal, less is faster. */
    double run() {
        int rows = compare();
        Timings ours = new Timings();
        Timings poi = new Timings();
        Timings bare = new Timings();
        for (int run = 0; run < runs; run++) {
            ours.time(() -> OurRows.each(file, row -> {}));
            poi.time(() -> PoiRows.each(file, row -> {}));
            bare.time(() -> OurRows.bareCells(file));
        }
        out.printf(
                "%n%d rows x %d columns of XLSX, every cell equal; %d runs each, in turn%n",
                rows, 2 + 2 * OUTCOMES, runs);
        out.printf("%n| workbook | min ms | median ms | max ms |%n| --- | --- | --- | --- |%n");
        out.printf("| ours | %s |%n| POI, streaming | %s |%n| the bare parser | %s |%n", ours, poi, bare);
        out.printf(
                Locale.ROOT,
                "%nours / POI: %.2f; bare parsing is %.0f %% of ours%n",
                ours.ratioOfMedians(poi),
                100 * bare.ratioOfMedians(ours));
        return ours.ratioOfMedians(poi);
    }

    private int compare() {
        List<String> expected = new ArrayList<>();
        PoiRows.each(file, expected::add);
        Iterator<String> next = expected.iterator();
        int[] rows = new int[1];
        OurRows.each(file, row -> {
            if (!next.hasNext() || !next.next().equals(row)) {
                throw new IllegalStateException("Row " + (rows[0] + 1) + " differs: " + row);
            }
            rows[0]++;
        });
        if (rows[0] != expected.size()) {
            throw new IllegalStateException("We read " + rows[0] + " rows, POI " + expected.size());
        }
        return rows[0];
    }
}
