package org.outcomeroadmap.jira.jql;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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
     * Which name is not known, and what there is instead.
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
                .limit(MOST_TOLD)
                .collect(Collectors.joining(", "));
        return there.isEmpty()
                ? Words.of("outcomes.jql.no-journeys", names.get(unknown))
                : Words.of(UNKNOWN.get(unknown), names.get(unknown), there);
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
