package org.outcomeroadmap.jira.landscape;

import java.util.List;

/**
 * The ranks of a landscape's outcomes.
 *
 * @param resamples how often respondents were drawn
 * @param level how sure the intervals are, such as 0.95
 * @param ranks best first
 * @param withoutRank outcomes that have none, in the order of the landscape
 */
record RanksJson(int resamples, double level, List<Rank> ranks, List<WithoutRank> withoutRank) {

    RanksJson {
        ranks = List.copyOf(ranks);
        withoutRank = List.copyOf(withoutRank);
    }

    /**
     * The place of an outcome among those that have one.
     *
     * @param rank one more than the number of strictly larger scores
     * @param low the best place that it may truly have
     * @param high the worst place that it may truly have
     */
    record Rank(String key, int rank, int low, int high) {}

    /** An outcome without a rank, and why in words. */
    record WithoutRank(String key, String reason) {}
}
