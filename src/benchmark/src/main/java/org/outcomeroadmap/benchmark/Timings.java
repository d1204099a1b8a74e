package org.outcomeroadmap.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What several runs of the same work took, in milliseconds. */
final class Timings {

    private final List<Double> millis = new ArrayList<>();

    /** Runs the work and remembers how long it took. */
    void time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - begin) / 1e6);
    }

    void add(double value) {
        millis.add(value);
    }

    double median() {
        List<Double> sorted = millis.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double ratioOfMedians(Timings other) {
        return median() / other.median();
    }

    /** Minimum, median and maximum as cells of a table. */
    @Override
    public String toString() {
        double least = millis.stream().min(Double::compare).orElseThrow();
        double most = millis.stream().max(Double::compare).orElseThrow();
        return "%s | %s | %s".formatted(shown(least), shown(median()), shown(most));
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}
