package org.outcomeroadmap.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What an answer cost: how often the app asked each of Jira's services for it, as the workbench counts. Unlike time it is
 * the same each time, so that a single call more tells what may not be seen from what never existed.
 */
record MatrixCost(Map<String, Integer> calls) {

    private static final String HEADER = "x-workbench-calls";
    private static final int PATIENCE = 6;

    /** Asks until the answer costs as much as the time before: nothing is left to be read for the first time. */
    static MatrixCost steady(Supplier<Visitor.Seen> request) {
        MatrixCost before = of(request.get());
        for (int i = 0; i < PATIENCE; i++) {
            MatrixCost now = of(request.get());
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("costs something else each time, last " + before.calls());
    }

    private static MatrixCost of(Visitor.Seen seen) {
        return new MatrixCost(seen.headers().getOrDefault(HEADER, List.of()).stream()
                .flatMap(header -> Arrays.stream(header.split(", ")))
                .filter(call -> !call.isEmpty())
                .map(call -> call.split("=", 2))
                .collect(Collectors.toMap(call -> call[0], call -> Integer.valueOf(call[1]))));
    }

    /** The services that were asked more or less often than for the other, and by how much. */
    Map<String, Integer> beyond(MatrixCost other) {
        Map<String, Integer> beyond = new TreeMap<>();
        Set<String> services = new TreeSet<>(calls.keySet());
        services.addAll(other.calls.keySet());
        services.forEach(
                service -> beyond.put(service, calls.getOrDefault(service, 0) - other.calls.getOrDefault(service, 0)));
        beyond.values().removeIf(difference -> difference == 0);
        return beyond;
    }
}
