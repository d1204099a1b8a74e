package org.outcomeroadmap.benchmark;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the time to read a survey grows with its rows and with its outcomes, as tables and as a drawing. */
final class GrowthBenchmark {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;

    private final PrintStream out;
    private final Path folder;
    private final int runs;

    /** One size, with the median of the times it took. */
    private record Point(int size, double millis) {}

    GrowthBenchmark(PrintStream out, Path folder, int runs) {
        this.out = out;
        this.folder = folder;
        this.runs = runs;
    }

    /** Reads a survey of so many outcomes at each number of rows. */
    void withRows(int outcomes, List<Integer> rows) {
        report(
                "respondents, " + outcomes + " outcomes",
                rows.stream()
                        .map(size -> point(size, WideSurvey.of(folder, size, ScoringBenchmark.outcomeKeys(outcomes))))
                        .toList());
    }

    /** Reads a survey of so many rows at each number of outcomes. */
    void withOutcomes(int rows, List<Integer> outcomes) {
        report(
                "outcomes, " + rows + " respondents",
                outcomes.stream()
                        .map(size -> point(size, WideSurvey.of(folder, rows, ScoringBenchmark.outcomeKeys(size))))
                        .toList());
    }

    private Point point(int size, WideSurvey survey) {
        OurCounts.of(survey);
        Timings timings = new Timings();
        for (int run = 0; run < runs; run++) {
            timings.time(() -> OurCounts.of(survey));
        }
        return new Point(size, timings.median());
    }

    private void report(String sizes, List<Point> points) {
        out.printf("%n| %s | median ms |%n| ---: | ---: |%n", sizes);
        points.forEach(point -> out.printf(Locale.ROOT, "| %d | %.0f |%n", point.size(), point.millis()));
        out.printf("%n%s%n", drawing(sizes, points));
    }

    /** A line through the points, both axes from 0. */
    private static String drawing(String sizes, List<Point> points) {
        double widest = points.stream().mapToInt(Point::size).max().orElse(1);
        double highest = points.stream().mapToDouble(Point::millis).max().orElse(1);
        List<String> places = new ArrayList<>();
        for (Point point : points) {
            places.add(String.format(
                    Locale.ROOT,
                    "%.0f,%.0f",
                    WIDTH * point.size() / widest,
                    HEIGHT - HEIGHT * point.millis() / highest));
        }
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s against %.0f ms\">"
                        + "<polyline fill=\"none\" stroke=\"currentColor\" points=\"0,%d %s\"/></svg>",
                WIDTH,
                HEIGHT,
                sizes,
                highest,
                HEIGHT,
                places.stream().collect(Collectors.joining(" ")));
    }
}
