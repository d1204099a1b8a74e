package org.outcomeroadmap.scoring;

/**
 * What a study holds about one outcome: the ratings of its respondents, only shares that somebody else computed, or the
 * mere knowledge that there are some.
 */
public sealed interface OutcomeRatings permits RatingTally, AggregatedShares, WithheldRatings {}
