package org.outcomeroadmap.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command that measures: {@code scoring}, {@code workbook}, {@code growth}, {@code panel}, {@code coverage}, {@code pages}, {@code memory}, {@code enabling}, or all of them. */
public final class Main {

    private static final Path TARGET = Path.of("src", "benchmark", "target");
    private static final Path CLI = Path.of("src", "core", "target", "outcome-core-cli.jar");

    private Main() {}

    /** Prints what was measured, in Markdown. */
    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals("duckdb")) {
            DuckDbCounts.of(new WideSurvey(Path.of(arguments[1]), ScoringBenchmark.outcomeKeys(40)));
            return;
        }
        Map<String, Runnable> parts = parts();
        List<String> wanted = arguments.length == 0 ? List.copyOf(parts.keySet()) : List.of(arguments);
        parts.forEach((name, part) -> {
            if (wanted.contains(name)) {
                part.run();
            }
        });
    }

    private static Map<String, Runnable> parts() {
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("scoring", Main::scoring);
        parts.put("workbook", () -> new WorkbookBenchmark(System.out, TARGET, 50_000, 5).run());
        parts.put("growth", Main::growth);
        parts.put("panel", () -> new PanelBenchmark(System.out, TARGET, 10_000, 50_000, 500).run());
        parts.put("coverage", () -> new CoverageBenchmark(System.out, TARGET, 5).run(List.of(1000, 10_000, 100_000)));
        parts.put("pages", () -> new PageBenchmark(System.out, TARGET, 9).run(List.of(30, 120, 1000)));
        parts.put(
                "memory",
                () -> new AppBenchmark(System.out, TARGET.resolve("memory-site-" + System.currentTimeMillis()))
                        .memory(50));
        parts.put("enabling", () -> new AppBenchmark(System.out, TARGET.resolve("enabling-site")).enabling(10));
        return parts;
    }

    private static void scoring() {
        ScoringBenchmark scoring = new ScoringBenchmark(System.out, TARGET, 500_000, 7);
        scoring.inProcess();
        scoring.asProcesses(CLI);
        scoring.inHeap(CLI, 64);
    }

    private static void growth() {
        GrowthBenchmark growth = new GrowthBenchmark(System.out, TARGET, 3);
        growth.withRows(40, List.of(62_500, 125_000, 250_000, 500_000));
        growth.withOutcomes(50_000, List.of(10, 20, 40, 80, 160));
    }
}
