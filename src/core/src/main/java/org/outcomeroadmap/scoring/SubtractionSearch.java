package org.outcomeroadmap.scoring;

import java.util.List;
import java.util.OptionalInt;

/** Looks for groups that, taken from a greater one they may be parts of, leave a small group. */
final class SubtractionSearch {

    /**
     * Dozens of groups of a few respondents each can be combined in more ways than can be tried. After this many tries
     * the answer is the safe one.
     */
    private static final int MOST_TRIES = 1_000;

    private final GroupCounts container;
    private final List<GroupCounts> parts;
    private final GroupCounts[] allFrom;
    private int tries;

    /**
     * Prepares the search.
     *
     * @param container the group to take from
     * @param parts what may be taken, largest first
     */
    SubtractionSearch(GroupCounts container, List<GroupCounts> parts) {
        this.container = container;
        this.parts = parts;
        this.allFrom = new GroupCounts[parts.size() + 1];
        allFrom[parts.size()] = container.minus(container);
        for (int i = parts.size() - 1; i >= 0; i--) {
            allFrom[i] = allFrom[i + 1].plus(parts.get(i));
        }
    }

    /** The smallest part of a combination that leaves a small group; empty if no combination does. */
    OptionalInt smallestRevealing() {
        return search(container, 0);
    }

    private OptionalInt search(GroupCounts rest, int from) {
        for (int i = from; i < parts.size() && !rest.isLargeWithout(allFrom[i]); i++) {
            if (rest.covers(parts.get(i))) {
                OptionalInt found = taking(i, rest.minus(parts.get(i)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt taking(int part, GroupCounts rest) {
        tries++;
        if (rest.isSmall() || tries > MOST_TRIES) {
            return OptionalInt.of(part);
        }
        return search(rest, part + 1);
    }
}
