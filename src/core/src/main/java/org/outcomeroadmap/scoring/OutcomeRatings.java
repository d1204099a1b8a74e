package org.outcomeroadmap.scoring;

/** What a study holds about one outcome: the ratings of its respondents, or only shares that somebody else computed. */
public sealed interface OutcomeRatings permits RatingTally, AggregatedShares {}
