package org.outcomeroadmap.scoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which groups of an outcome's respondents must show no number, given that their total is shown. A group under the
 * minimum is hidden; so are further ones, smallest first, until what is shown can't be subtracted from each other to
 * get at a group under the minimum:
 *
 * <ul>
 *   <li>within a dimension, the total less the shown groups is empty or reaches the minimum (complementary
 *       suppression);
 *   <li>across dimensions, no shown group, and no such remainder, turns into a group under the minimum when shown groups
 *       of another dimension are taken from it that may be parts of it, as cities are of countries. They may be when
 *       they hold no more respondents of any answer than it does: nobody knows more from tallies alone. Among dozens
 *       of groups not every combination is tried.
 * </ul>
 *
 * <p>Respondents without a value in a dimension are never shown there and count as one more hidden group.
 */
public final class GroupSuppression {

    private final Scoring scoring;

    /** Hides by that scoring's minimum and its way of counting respondents. */
    public GroupSuppression(Scoring scoring) {
        this.scoring = scoring;
    }

    /**
     * The groups to hide; all of them if the total itself is under the minimum.
     *
     * @param total the ratings of all respondents
     * @param dimensions for each dimension, such as market, the ratings of each of its groups; no respondent in two
     *     groups of one dimension, and no group in two dimensions. Of groups of equal size the first is hidden first.
     * @param <G> what names a group together with its dimension
     */
    public <G> Set<G> hidden(RatingTally total, Collection<? extends Map<G, RatingTally>> dimensions) {
        GroupCounts whole = counts(total);
        List<GroupDimension<G>> all = dimensions.stream()
                .map(groups -> new GroupDimension<>(whole, groups, this::counts))
                .toList();
        if (whole.isSmall()) {
            all.forEach(GroupDimension::hideAll);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (GroupDimension<G> dimension : all) {
                changed |= dimension.hideRevealing() || hideRevealing(dimension, all);
            }
        }
        Set<G> hidden = new LinkedHashSet<>();
        all.forEach(dimension -> hidden.addAll(dimension.hidden()));
        return hidden;
    }

    private GroupCounts counts(RatingTally tally) {
        return GroupCounts.of(tally, scoring);
    }

    private static <G> boolean hideRevealing(GroupDimension<G> dimension, List<GroupDimension<G>> all) {
        return all.stream()
                .filter(other -> other != dimension)
                .flatMap(other -> other.containers().stream())
                .anyMatch(dimension::hideOneRevealing);
    }
}
