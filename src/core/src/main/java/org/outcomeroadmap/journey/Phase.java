package org.outcomeroadmap.journey;

import java.util.List;

/**
 * A phase of a journey.
 *
 * @param id stays the same whatever the phase is called; {@link Journey#NEW} before it is kept
 * @param name one of the names of its steps' {@link JourneyPosition}
 * @param anyOrder whether its steps may be taken in any order
 * @param retired whether none of its steps is to be chosen any longer
 * @param steps in their order
 */
public record Phase(long id, String name, boolean anyOrder, boolean retired, List<Step> steps) {

    public Phase {
        steps = List.copyOf(steps);
    }

    /** A phase that is not kept yet. */
    public static Phase named(String name, List<Step> steps) {
        return new Phase(Journey.NEW, name, false, false, steps);
    }

    /** The same phase under another name. */
    public Phase withName(String other) {
        return new Phase(id, other, anyOrder, retired, steps);
    }

    /** The same phase, with an order or without. */
    public Phase withAnyOrder(boolean isAny) {
        return new Phase(id, name, isAny, retired, steps);
    }

    /** The same phase, to be chosen or not. */
    public Phase withRetired(boolean isRetired) {
        return new Phase(id, name, anyOrder, isRetired, steps);
    }

    /** The same phase with other steps. */
    public Phase withSteps(List<Step> others) {
        return new Phase(id, name, anyOrder, retired, others);
    }
}
