package org.outcomeroadmap.jira.jql;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outcomeroadmap.jira.permission.Refusal.Words;
import org.outcomeroadmap.journey.JourneyPosition;

/**
 * The steps that a search names.
 *
 * @param names of a journey, and of a phase of it, and of a step of that, as far as they are given
 */
record NamedSteps(List<String> names) {

    private static final int MOST_TOLD = 20;
    private static final int SHORTEST_WORD = 3;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> UNKNOWN =
            List.of("outcomes.jql.no-such-journey", "outcomes.jql.no-such-phase", "outcomes.jql.no-such-step");

    static NamedSteps of(List<String> arguments) {
        return new NamedSteps(arguments.stream().map(String::strip).toList());
    }

    /** Those of the steps that have these names; where none has exactly these, the case of letters does not matter. */
    Set<JourneyPosition> among(Collection<JourneyPosition> steps) {
        Set<JourneyPosition> exactly = among(steps, names.size(), String::equals);
        return exactly.isEmpty() ? among(steps, names.size(), String::equalsIgnoreCase) : exactly;
    }

    /**
     * Which name is not known, and what there is instead, names with a word in common with it first.
     *
     * @param known the steps that may be told
     */
    Words complaint(Collection<JourneyPosition> known) {
        int good = 0;
        while (good < names.size() - 1
                && !among(known, good + 1, String::equalsIgnoreCase).isEmpty()) {
            good++;
        }
        int unknown = good;
        String there = among(known, good, String::equalsIgnoreCase).stream()
                .map(step -> parts(step).get(unknown))
                .distinct()
                .sorted(Comparator.comparing(name -> !resembles(name, names.get(unknown))))
                .limit(MOST_TOLD)
                .collect(Collectors.joining(", "));
        return there.isEmpty()
                ? Words.of("outcomes.jql.no-journeys", names.get(unknown))
                : Words.of(UNKNOWN.get(unknown), names.get(unknown), there);
    }

    private static boolean resembles(String name, String asked) {
        return WORDS.splitAsStream(asked.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(name.toLowerCase(Locale.ROOT)::contains);
    }

    private Set<JourneyPosition> among(
            Collection<JourneyPosition> steps, int count, BiPredicate<String, String> isSame) {
        return steps.stream()
                .filter(step -> Stream.iterate(0, at -> at + 1)
                        .limit(count)
                        .allMatch(at -> isSame.test(parts(step).get(at), names.get(at))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> parts(JourneyPosition step) {
        return List.of(step.journey(), step.phase(), step.step());
    }
}
