package org.outcomeroadmap.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command that measures: {@code scoring}, {@code growth}, {@code panel}, {@code memory}, {@code enabling}, or all of them. */
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
        Set<String> wanted = arguments.length == 0
                ? Set.of("scoring", "growth", "panel", "memory", "enabling")
                : Set.copyOf(List.of(arguments));
        if (wanted.contains("scoring")) {
            ScoringBenchmark scoring = new ScoringBenchmark(System.out, TARGET, 500_000, 7);
            scoring.inProcess();
            scoring.asProcesses(CLI);
            scoring.inHeap(CLI, 64);
        }
        if (wanted.contains("growth")) {
            GrowthBenchmark growth = new GrowthBenchmark(System.out, TARGET, 3);
            growth.withRows(40, List.of(62_500, 125_000, 250_000, 500_000));
            growth.withOutcomes(50_000, List.of(10, 20, 40, 80, 160));
        }
        if (wanted.contains("panel")) {
            new PanelBenchmark(System.out, TARGET, 10_000, 50_000, 500).run();
        }
        if (wanted.contains("memory")) {
            new AppBenchmark(System.out, TARGET.resolve("memory-site-" + System.currentTimeMillis())).memory(50);
        }
        if (wanted.contains("enabling")) {
            new AppBenchmark(System.out, TARGET.resolve("enabling-site")).enabling(10);
        }
    }
}
