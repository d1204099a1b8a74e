package org.outcomeroadmap.scoring;

/**
 * The place of a score among others, and how far it moves when other respondents of the same kind had been asked.
 *
 * @param rank one more than the number of strictly larger scores, so that equal scores share a rank
 * @param low the best place that it may truly have, at most the rank
 * @param high the worst place that it may truly have, at least the rank
 */
public record RankInterval(int rank, int low, int high) {}
