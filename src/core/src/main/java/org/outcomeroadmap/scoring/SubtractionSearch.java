package org.outcomeroadmap.scoring;

import java.util.List;
import java.util.OptionalInt;

/** Looks for groups of one dimension that, taken from a greater group they may be parts of, leave a small group. */
final class SubtractionSearch {

    /**
     * Dozens of groups can be combined in more ways than can be tried, and hiding on mere suspicion would hide most of
     * them. This finds every combination of up to eight groups, and of more those tried first.
     */
    private static final int MOST_TRIES = 500;

    private final GroupCounts container;
    private final List<GroupCounts> parts;
    private final GroupCounts[] allFrom;
    private int tries;

    /**
     * Prepares the search.
     *
     * @param container the group to take from
     * @param parts what may be taken, each covered by the container, largest first
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

    /** The smallest part of a combination that leaves a small group; empty if none was found. */
    OptionalInt smallestRevealing() {
        for (int i = 0; i < parts.size(); i++) {
            if (container.minus(parts.get(i)).isSmall()) {
                return OptionalInt.of(i);
            }
        }
        return search(container, 0);
    }

    private OptionalInt search(GroupCounts rest, int from) {
        for (int i = from; i < parts.size() && tries < MOST_TRIES && !rest.isLargeWithout(allFrom[i]); i++) {
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
        return rest.isSmall() ? OptionalInt.of(part) : search(rest, part + 1);
    }
}
