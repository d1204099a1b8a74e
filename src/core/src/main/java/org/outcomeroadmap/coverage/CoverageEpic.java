package org.outcomeroadmap.coverage;

import java.util.Set;

/**
 * A roadmap issue, such as an epic, with what it targets.
 *
 * @param id tells roadmap issues apart
 * @param open whether work on it is not done
 * @param excused whether somebody gave a reason why it needs no outcome; counts only while it targets none
 * @param targets the ids of all outcomes that it targets, whether or not their coverage is counted
 */
public record CoverageEpic(long id, boolean open, boolean excused, Set<Long> targets) {

    /** Keeps its own copy of the targets. */
    public CoverageEpic {
        targets = Set.copyOf(targets);
    }
}
