package org.outcomeroadmap.journey;

/**
 * A name by which a journey, phase or step was known, and can still be found.
 *
 * @param parent id of the phase in which a step had the name, or of the journey in which a phase had it; 0 for journeys
 * @param target id of what is meant by it now
 */
public record OldName(Level level, long parent, String name, long target) {

    /** The same name, for something else. */
    OldName withTarget(long other) {
        return new OldName(level, parent, name, other);
    }

    /** The same name, in something else. */
    OldName withParent(long other) {
        return new OldName(level, other, name, target);
    }
}
