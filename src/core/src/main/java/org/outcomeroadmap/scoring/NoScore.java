package org.outcomeroadmap.scoring;

/** No score, because nobody who counts answered. */
public record NoScore() implements Score {}
