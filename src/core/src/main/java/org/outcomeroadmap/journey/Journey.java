package org.outcomeroadmap.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a customer goes through to get a job done: phases, and steps in them.
 *
 * @param id stays the same whatever the journey is called; {@link #NEW} before it is kept
 * @param home number of the project that looks after it
 * @param name one of the names of its steps' {@link JourneyPosition}
 * @param anyOrder whether its phases may be gone through in any order
 * @param retired whether none of its steps is to be chosen any longer
 * @param version grows with every change, so that two who arrange it at once notice
 * @param phases in their order
 */
public record Journey(
        long id, long home, String name, boolean anyOrder, boolean retired, int version, List<Phase> phases) {

    /** Stands for the number of what is not kept yet. */
    public static final long NEW = 0;

    public Journey {
        phases = List.copyOf(phases);
    }

    /** A journey that is not kept yet. */
    public static Journey named(long home, String name, List<Phase> phases) {
        return new Journey(NEW, home, name, false, false, 0, phases);
    }

    /** The same journey under another name. */
    public Journey withName(String other) {
        return new Journey(id, home, other, anyOrder, retired, version, phases);
    }

    /** The same journey, with an order or without. */
    public Journey withAnyOrder(boolean isAny) {
        return new Journey(id, home, name, isAny, retired, version, phases);
    }

    /** The same journey, to be chosen or not. */
    public Journey withRetired(boolean isRetired) {
        return new Journey(id, home, name, anyOrder, isRetired, version, phases);
    }

    /** The same journey with other phases. */
    public Journey withPhases(List<Phase> others) {
        return new Journey(id, home, name, anyOrder, retired, version, others);
    }

    /** All its steps, phase by phase. */
    public Stream<Step> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream());
    }

    /** The phase in which the step stands. */
    public Optional<Phase> phaseOf(long stepId) {
        return phases.stream()
                .filter(phase -> phase.steps().stream().anyMatch(step -> step.id() == stepId))
                .findFirst();
    }

    /** Where the step stands, in names. */
    public JourneyPosition position(Phase phase, Step step) {
        return new JourneyPosition(name, phase.name(), step.name());
    }

    /** Whether the step is to be chosen: neither it nor what it is part of is retired. */
    public boolean isOffered(Phase phase, Step step) {
        return !retired && !phase.retired() && !step.retired();
    }

    /**
     * The ids of the steps that may follow a step: those that it names, else the one after it in the journey. Retired
     * ones are passed over. Where steps or phases may come in any order, nothing follows unless it is named.
     *
     * @return empty for a step that is not of this journey
     */
    public List<Long> following(long stepId) {
        Optional<Phase> home = phaseOf(stepId);
        if (home.isEmpty()) {
            return List.of();
        }
        List<Long> offered = phases.stream()
                .flatMap(phase -> phase.steps().stream()
                        .filter(step -> step.id() == stepId || isOffered(phase, step))
                        .map(Step::id))
                .toList();
        List<Long> named = steps().filter(step -> step.id() == stepId)
                .flatMap(step -> step.next().stream())
                .filter(offered::contains)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        int after = offered.indexOf(stepId) + 1;
        return after < offered.size() && inOrder(home.get(), offered.get(after))
                ? List.of(offered.get(after))
                : List.of();
    }

    private boolean inOrder(Phase from, long next) {
        boolean samePhase = from.steps().stream().anyMatch(step -> step.id() == next);
        return samePhase ? !from.anyOrder() : !anyOrder;
    }
}
