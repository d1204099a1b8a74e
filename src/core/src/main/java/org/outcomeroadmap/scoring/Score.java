package org.outcomeroadmap.scoring;

/** What can be told of an outcome's ratings: a score, that there are too few to show, or that nobody answered. */
public sealed interface Score permits OpportunityScore, SuppressedScore, NoScore {}
