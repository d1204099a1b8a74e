package org.outcomeroadmap.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command that measures: {@code scoring}, {@code panel}, {@code memory}, {@code enabling}, or all of them. */
public final class Main {

    private static final Path TARGET = Path.of("src", "benchmark", "target");
    private static final int RESPONDENTS = 500_000;
    private static final int RUNS = 7;

    private Main() {}

    /** Prints what was measured, in Markdown. */
    public static void main(String[] arguments) {
        if (arguments.length == 2 && arguments[0].equals("duckdb")) {
            DuckDbCounts.of(new WideSurvey(Path.of(arguments[1]), ScoringBenchmark.outcomeKeys(40)));
            return;
        }
        Set<String> wanted = Set.copyOf(List.of(arguments));
        if (wanted.isEmpty() || wanted.contains("scoring")) {
            ScoringBenchmark scoring = new ScoringBenchmark(System.out, TARGET, RESPONDENTS, RUNS);
            scoring.inProcess();
            scoring.asProcesses(Path.of("src", "core", "target", "outcome-core-cli.jar"));
        }
    }
}
