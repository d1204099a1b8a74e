package org.outcomeroadmap.scoring;

/**
 * A score that is not shown, because few respondents could be recognised in it, or because showing it would reveal such
 * a score by subtraction. Holds no number of theirs.
 *
 * @param minimum the least number of respondents a score is shown for
 */
public record SuppressedScore(int minimum) implements Score {}
