package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Counts a wide survey with the scoring core and with DuckDB, in turn, and compares every count; then both once more as
 * whole processes: our command line, which scores besides, and a JVM that only asks DuckDB.
 */
final class ScoringBenchmark {

    private static final int OUTCOMES = 40;

    private final PrintStream out;
    private final Path folder;
    private final int respondents;
    private final int runs;

    ScoringBenchmark(PrintStream out, Path folder, int respondents, int runs) {
        this.out = out;
        this.folder = folder;
        this.respondents = respondents;
        this.runs = runs;
    }

    static List<String> outcomeKeys(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "WS-" + number)
                .toList();
    }

    /** Measures and answers how our time compares with DuckDB's, medians in one process; 1 is equal, less is faster. */
    double inProcess() {
        WideSurvey survey = WideSurvey.of(folder, respondents, outcomeKeys(OUTCOMES));
        if (!OurCounts.of(survey).equals(DuckDbCounts.of(survey))) {
            throw new IllegalStateException("The scoring core and DuckDB count differently");
        }
        Timings ours = new Timings();
        Timings duckDb = new Timings();
        Timings parsing = new Timings();
        for (int run = 0; run < runs; run++) {
            ours.time(() -> OurCounts.of(survey));
            duckDb.time(() -> DuckDbCounts.of(survey));
            parsing.time(() -> BareParsing.of(survey.path()));
        }
        out.printf(
                "%n%d respondents x %d outcomes by %s, every count equal; %d runs each, in turn%n",
                respondents, OUTCOMES, WideSurvey.SEGMENT, runs);
        report("in one process, warm", ours, duckDb);
        out.printf("%nBare parsing, one thread: | %s |%n", parsing);
        return ours.ratioOfMedians(duckDb);
    }

    /** The same as whole processes, from start to end. */
    double asProcesses(Path cli) {
        WideSurvey survey = WideSurvey.of(folder, respondents, outcomeKeys(OUTCOMES));
        List<String> java =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List<String> score = List.of(
                "-jar",
                cli.toString(),
                "score",
                survey.path().toString(),
                "--segment",
                WideSurvey.SEGMENT,
                "--format",
                "csv");
        List<String> count = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "duckdb",
                survey.path().toString());
        Timings ours = new Timings();
        Timings duckDb = new Timings();
        for (int run = 0; run < runs; run++) {
            ours.time(() -> run(java, score));
            duckDb.time(() -> run(java, count));
        }
        report("as whole processes", ours, duckDb);
        return ours.ratioOfMedians(duckDb);
    }

    /** Scores the survey with as little heap as this, in megabytes; fails if that is too little. */
    void inHeap(Path cli, int megabytes) {
        WideSurvey survey = WideSurvey.of(folder, respondents, outcomeKeys(OUTCOMES));
        Timings ours = new Timings();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> score =
                List.of("-jar", cli.toString(), "score", survey.path().toString(), "--segment", WideSurvey.SEGMENT);
        ours.time(() -> run(List.of(java, "-Xmx" + megabytes + "m"), score));
        out.printf("%nWith a heap of %d MB: %.0f ms%n", megabytes, ours.median());
    }

    private static void run(List<String> java, List<String> arguments) {
        List<String> command = new java.util.ArrayList<>(java);
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void report(String how, Timings ours, Timings duckDb) {
        out.printf("%n| %s | min ms | median ms | max ms |%n| --- | --- | --- | --- |%n", how);
        out.printf("| ours | %s |%n| DuckDB | %s |%n", ours, duckDb);
        out.printf(Locale.ROOT, "%nours / DuckDB: %.2f%n", ours.ratioOfMedians(duckDb));
    }
}
