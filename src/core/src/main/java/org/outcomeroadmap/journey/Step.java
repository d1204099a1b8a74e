package org.outcomeroadmap.journey;

import java.util.List;

/**
 * A step of a phase.
 *
 * @param id stays the same whatever the step is called and wherever it stands; {@link Journey#NEW} before it is kept
 * @param name one of the three names of its {@link JourneyPosition}
 * @param retired whether it is no longer to be chosen; what stands on it stays
 * @param next ids of the steps that may follow; none given means the one after it, unless any order is good
 * @param option number of the choice that issues have; {@link Journey#NEW} before there is one
 */
public record Step(long id, String name, boolean retired, List<Long> next, long option) {

    public Step {
        next = List.copyOf(next);
    }

    /** A step that is not kept yet. */
    public static Step named(String name) {
        return new Step(Journey.NEW, name, false, List.of(), Journey.NEW);
    }

    /** The same step under another name. */
    public Step withName(String other) {
        return new Step(id, other, retired, next, option);
    }

    /** The same step, to be chosen or not. */
    public Step withRetired(boolean isRetired) {
        return new Step(id, name, isRetired, next, option);
    }

    /** The same step with others that may follow. */
    public Step withNext(List<Long> following) {
        return new Step(id, name, retired, following, option);
    }

    /** The same step with the choice that issues have. */
    public Step withOption(long chosen) {
        return new Step(id, name, retired, next, chosen);
    }
}
