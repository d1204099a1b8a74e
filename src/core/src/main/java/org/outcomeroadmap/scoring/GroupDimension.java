package org.outcomeroadmap.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The groups of one dimension while it is being decided which of them to show.
 *
 * @param <G> what names a group
 */
final class GroupDimension<G> {

    private final List<Group<G>> shown;
    private final List<Group<G>> hidden = new ArrayList<>();
    private final GroupCounts total;

    GroupDimension(GroupCounts total, Map<G, RatingTally> groups, Function<RatingTally, GroupCounts> counting) {
        this.total = total;
        this.shown = new ArrayList<>(groups.entrySet().stream()
                .map(entry -> new Group<>(entry.getKey(), counting.apply(entry.getValue())))
                .sorted(Comparator.comparingLong(group -> group.counts().size()))
                .toList());
        List.copyOf(shown).stream().filter(group -> group.counts().isSmall()).forEach(this::hide);
    }

    Set<G> hidden() {
        Set<G> names = new LinkedHashSet<>();
        hidden.forEach(group -> names.add(group.name()));
        return names;
    }

    void hideAll() {
        List.copyOf(shown).forEach(this::hide);
    }

    /** Hides the smallest shown group if the total less the shown ones is a group that must stay hidden. */
    boolean hideRevealing() {
        GroupCounts remainder = remainder();
        boolean revealing = remainder.isSmall() || isOneHiddenGroup(remainder);
        return revealing && hideSmallest();
    }

    /** What anyone can compute of this dimension: its shown groups, and what they leave of the total. */
    List<GroupCounts> containers() {
        List<GroupCounts> containers = new ArrayList<>();
        shown.forEach(group -> containers.add(group.counts()));
        containers.add(remainder());
        return containers;
    }

    /** Hides a shown group if the container less some shown ones, that one the smallest of them, leaves a small group. */
    boolean hideOneRevealing(GroupCounts container) {
        List<Group<G>> parts = new ArrayList<>(shown);
        parts.removeIf(group -> group.counts().size() == 0 || !container.covers(group.counts()));
        Collections.reverse(parts);
        List<GroupCounts> counts = parts.stream().map(Group::counts).toList();
        OptionalInt revealing = new SubtractionSearch(container, counts).smallestRevealing();
        revealing.ifPresent(part -> hide(parts.get(part)));
        return revealing.isPresent();
    }

    private boolean isOneHiddenGroup(GroupCounts remainder) {
        return hidden.size() == 1 && remainder.size() == hidden.get(0).counts().size();
    }

    private GroupCounts remainder() {
        GroupCounts remainder = total;
        for (Group<G> group : shown) {
            remainder = remainder.minus(group.counts());
        }
        return remainder;
    }

    private boolean hideSmallest() {
        for (Group<G> group : shown) {
            if (group.counts().size() > 0) {
                hide(group);
                return true;
            }
        }
        return false;
    }

    private void hide(Group<G> group) {
        shown.remove(group);
        hidden.add(group);
    }

    private record Group<G>(G name, GroupCounts counts) {}
}
