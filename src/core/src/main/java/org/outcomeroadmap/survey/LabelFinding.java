package org.outcomeroadmap.survey;

import java.util.OptionalInt;

/**
 * Words that stand in rating columns in place of a number.
 *
 * @param rating the rating they stand for; empty if they mean no answer, or if nobody knows
 * @param count in how many cells
 * @param known whether it is known what they mean
 */
public record LabelFinding(String label, OptionalInt rating, long count, boolean known) {}
